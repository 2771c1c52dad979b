// Which tables does the product write through TypeORM? By room; a test compares them with the migrations.
import { AccountEntity } from './access/accounts/account.entity.js';
import { AccountAdministrationEntity } from './access/accounts/account-administration.entity.js';
import { AccountLinkEntity } from './access/passwords/account-link.entity.js';
import { RateLimitEntity } from './access/passwords/rate-limit.entity.js';
import { SessionEntity } from './access/session.entity.js';
import { AdministrationEntity } from './areas/administration.entity.js';
import { AreaEntity } from './areas/area.entity.js';
import { CompetenceEntity } from './competences/competence.entity.js';
import { ApprovalEntity } from './editions/approval.entity.js';
import { EditionEntity } from './editions/edition.entity.js';
import { EditionAuthorEntity } from './editions/edition-author.entity.js';
import { EditionCommentEntity } from './editions/edition-comment.entity.js';
import { EditionRevisionEntity } from './editions/edition-revision.entity.js';
import { QaStampEntity } from './editions/qa-stamp.entity.js';
import { FindingEntity } from './findings/finding.entity.js';
import { FindingEventEntity } from './findings/finding-event.entity.js';
import { RuleSettingEntity } from './findings/rule-setting.entity.js';
import { SetRuleRunEntity } from './findings/set-rule-run.entity.js';
import { SetRulesDueEntity } from './findings/set-rules-due.entity.js';
import { JournalEntity } from './history/journal.entity.js';
import { JournalSealEntity } from './history/journal-seal.entity.js';
import { JournalUnsealedEntity } from './history/journal-unsealed.entity.js';
import { QaDailyEntity } from './insights/qa-daily.entity.js';
import { QaDayEntity } from './insights/qa-day.entity.js';
import { MailEntity } from './notices/mail.entity.js';
import { IdempotencyEntity } from './platform/http/idempotency.entity.js';
import { TaskEntity } from './platform/tasks/task.entity.js';
import { TaskItemEntity } from './platform/tasks/task-item.entity.js';
import { TaskPartEntity } from './platform/tasks/task-part.entity.js';
import { RecordEntity } from './records/record.entity.js';
import { RecordExternalIdEntity } from './records/record-external-id.entity.js';
import { SearchEntryEntity, SearchMissingEntity } from './records/search-entry.entity.js';

export const entities = [
  AccountEntity,
  AccountAdministrationEntity,
  AccountLinkEntity,
  RateLimitEntity,
  SessionEntity,
  AdministrationEntity,
  AreaEntity,
  CompetenceEntity,
  ApprovalEntity,
  EditionAuthorEntity,
  EditionCommentEntity,
  EditionEntity,
  EditionRevisionEntity,
  QaStampEntity,
  FindingEntity,
  FindingEventEntity,
  RuleSettingEntity,
  SetRuleRunEntity,
  SetRulesDueEntity,
  JournalEntity,
  JournalSealEntity,
  JournalUnsealedEntity,
  QaDailyEntity,
  QaDayEntity,
  MailEntity,
  IdempotencyEntity,
  TaskEntity,
  TaskItemEntity,
  TaskPartEntity,
  RecordEntity,
  RecordExternalIdEntity,
  SearchEntryEntity,
  SearchMissingEntity,
];
