// Which screens exist, and where? The map of the interface.
import { lazy, useState } from 'react';
import { Admin, CustomRoutes, Resource } from 'react-admin';
import { Route } from 'react-router';
import { AccessDenied } from './app/AccessDenied.js';
import { authProvider } from './app/authProvider.js';
import { dataProvider } from './app/dataProvider.js';
import { i18nProvider } from './app/i18n.js';
import { Layout } from './app/Layout.js';
import { NotFound } from './app/NotFound.js';
import { keptStore } from './app/kept-store.js';
import { newQueryClient } from './app/query-client.js';
import { darkTheme, lightTheme } from './app/theme.js';
import { Login } from './access/Login.js';
import { Board } from './notices/Board.js';

const RecordList = lazy(() => import('./records/RecordList.js').then((room) => ({ default: room.RecordList })));
const RecordCreate = lazy(() => import('./records/RecordCreate.js').then((room) => ({ default: room.RecordCreate })));
const RecordShow = lazy(() => import('./records/RecordShow.js').then((room) => ({ default: room.RecordShow })));
const EffectivePage = lazy(() => import('./competences/EffectivePage.js').then((room) => ({ default: room.EffectivePage })));
const MasterPage = lazy(() => import('./competences/MasterPage.js').then((room) => ({ default: room.MasterPage })));
const EditionEdit = lazy(() => import('./editions/EditionEdit.js').then((room) => ({ default: room.EditionEdit })));
const ReviewQueue = lazy(() => import('./editions/ReviewQueue.js').then((room) => ({ default: room.ReviewQueue })));
const ReviewScreen = lazy(() => import('./editions/ReviewScreen.js').then((room) => ({ default: room.ReviewScreen })));
const FindingList = lazy(() => import('./findings/FindingList.js').then((room) => ({ default: room.FindingList })));
const FindingShow = lazy(() => import('./findings/FindingShow.js').then((room) => ({ default: room.FindingShow })));
const RuleCatalogue = lazy(() => import('./qa/RuleCatalogue.js').then((room) => ({ default: room.RuleCatalogue })));
const MatrixScreen = lazy(() => import('./insights/matrix/MatrixScreen.js').then((room) => ({ default: room.MatrixScreen })));
const CellPage = lazy(() => import('./insights/matrix/CellPage.js').then((room) => ({ default: room.CellPage })));
const BoardScreen = lazy(() => import('./insights/boards/BoardScreen.js').then((room) => ({ default: room.BoardScreen })));
const AreaList = lazy(() => import('./areas/AreaList.js').then((room) => ({ default: room.AreaList })));
const AreaShow = lazy(() => import('./areas/AreaShow.js').then((room) => ({ default: room.AreaShow })));
const AdministrationList = lazy(() => import('./areas/AdministrationList.js').then((room) => ({ default: room.AdministrationList })));
const AccountList = lazy(() => import('./access/AccountList.js').then((room) => ({ default: room.AccountList })));
const AccountInvite = lazy(() => import('./access/AccountInvite.js').then((room) => ({ default: room.AccountInvite })));
const AccountEdit = lazy(() => import('./access/AccountEdit.js').then((room) => ({ default: room.AccountEdit })));
const JournalList = lazy(() => import('./history/JournalList.js').then((room) => ({ default: room.JournalList })));
const TaskList = lazy(() => import('./tasks/TaskList.js').then((room) => ({ default: room.TaskList })));
const TaskShow = lazy(() => import('./tasks/TaskShow.js').then((room) => ({ default: room.TaskShow })));
const MailList = lazy(() => import('./notices/MailList.js').then((room) => ({ default: room.MailList })));
const MailShow = lazy(() => import('./notices/MailShow.js').then((room) => ({ default: room.MailShow })));
const ChangePassword = lazy(() => import('./access/ChangePassword.js').then((room) => ({ default: room.ChangePassword })));
const RequestReset = lazy(() => import('./access/RequestReset.js').then((room) => ({ default: room.RequestReset })));
const RedeemLink = lazy(() => import('./access/RedeemLink.js').then((room) => ({ default: room.RedeemLink })));

export const App = () => {
  const [queryClient] = useState(newQueryClient);
  return (
    <Admin
      title="Kommunalredaktion"
      dataProvider={dataProvider}
      authProvider={authProvider}
      i18nProvider={i18nProvider}
      store={keptStore}
      queryClient={queryClient}
      layout={Layout}
      loginPage={Login}
      dashboard={Board}
      catchAll={NotFound}
      accessDenied={AccessDenied}
      theme={lightTheme}
      darkTheme={darkTheme}
      requireAuth
      disableTelemetry
    >
      <Resource name="records" list={RecordList} create={RecordCreate} show={RecordShow} />
      <Resource name="findings" list={FindingList} show={FindingShow} />
      <Resource name="rules" list={RuleCatalogue} />
      <Resource name="areas" list={AreaList} show={AreaShow} />
      <Resource name="administrations" list={AdministrationList} />
      <Resource name="users" list={AccountList} create={AccountInvite} edit={AccountEdit} />
      <Resource name="journal" list={JournalList} />
      <Resource name="tasks" list={TaskList} show={TaskShow} />
      <Resource name="mails" list={MailList} show={MailShow} />
      <CustomRoutes>
        <Route path="/editions/:id" element={<EditionEdit />} />
        <Route path="/services/:id/effective" element={<EffectivePage />} />
        <Route path="/records/:id/master" element={<MasterPage />} />
        <Route path="/review" element={<ReviewQueue />} />
        <Route path="/review/:id" element={<ReviewScreen />} />
        <Route path="/matrix" element={<MatrixScreen />} />
        <Route path="/matrix/:area/:service" element={<CellPage />} />
        <Route path="/boards" element={<BoardScreen />} />
        <Route path="/boards/:board" element={<BoardScreen />} />
        <Route path="/password" element={<ChangePassword />} />
      </CustomRoutes>
      <CustomRoutes noLayout>
        <Route path="/passwort-vergessen" element={<RequestReset />} />
        <Route path="/einladung" element={<RedeemLink purpose="invitation" />} />
        <Route path="/passwort" element={<RedeemLink purpose="reset" />} />
      </CustomRoutes>
    </Admin>
  );
};
