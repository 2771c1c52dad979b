// How does the first person get in, when nobody is there yet who could invite them?
import { inviteBody, permissionsOf, roles, type Actor } from '@kommunalredaktion/shared';
import { AccountsCommands } from '../access/accounts/accounts.commands.js';
import { robotActor } from '../access/robots.js';
import { Database } from '../platform/database.js';
import { print, textOption, Unable, WrongUsage, type Command } from './command.js';
import { withProduct } from './product.js';

/** Whoever may use the command line of the server may appoint anybody; the journal names the keeper. */
const operator: Actor = { ...robotActor('keeper'), roles: ['administrator'], permissions: permissionsOf(['administrator']) };

export const accountCommands: readonly Command[] = [
  {
    name: 'accounts invite',
    usage: '--email ADRESSE --name NAME --role ROLLE [--administration ARS]',
    help: `lädt jemanden ein und zeigt den Link; Rollen: ${roles.join(', ')}`,
    options: { email: { type: 'string' }, name: { type: 'string' }, role: { type: 'string' }, administration: { type: 'string' } },
    run: (given) =>
      withProduct(given.config, async (product) => {
        const reader = product.get(Database).read(operator);
        const ars = textOption(given, 'administration');
        const found = ars === undefined ? [] : await reader.rows<{ id: string }>('select id from administration where ars = $1', [ars]);
        if (ars !== undefined && found.length === 0) throw new Unable(`Eine Verwaltung mit dem Schlüssel ${ars} gibt es nicht.`);
        const body = inviteBody.safeParse({
          email: textOption(given, 'email'),
          name: textOption(given, 'name'),
          roles: [textOption(given, 'role')],
          administrations: found.map(({ id }) => id),
        });
        if (!body.success) throw new WrongUsage('Bitte geben Sie --email, --name und --role an.');
        const account = await product.get(AccountsCommands).invite(body.data, operator);
        const [mail] = await reader.rows<{ body: string }>('select body from mail where to_address = $1 order by created_at desc limit 1', [
          account.email,
        ]);
        print(`${account.name} ist eingeladen. Der Link steht in der Mail:\n\n${mail?.body ?? ''}`);
      }),
  },
];
