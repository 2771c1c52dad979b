// Which written phone numbers can be dialled, which are doubtful, and which are none?
import { expect, test } from '@jest/globals';
import { parsePhone } from '@kommunalredaktion/shared';

test.each([
  ['033841 91-0', '+4933841910'],
  ['033841/91-0', '+4933841910'],
  ['(033841) 91-0', '+4933841910'],
  ['(03 38 41) / 91-123', '+493384191123'],
  ['0331-289-0', '+493312890'],
  ['0331–289–0', '+493312890'],
  ['0331\u00A0289\u00A00', '+493312890'],
  ['+49 33841 91-0', '+4933841910'],
  ['+4933841910', '+4933841910'],
  ['+49 (0)33841 91-0', '+4933841910'],
  ['+49(0) 33841 / 91 0', '+4933841910'],
  ['(+49) 33841 910', '+4933841910'],
  ['0049 33841 910', '+4933841910'],
  ['0049 (0) 33841 910', '+4933841910'],
  ['0171/3920012', '+491713920012'],
  ['01522 8817386', '+4915228817386'],
  ['0800 3301450', '+498003301450'],
  ['0234 5678', '+492345678'],
  ['+48 68 3821234', '+48683821234'],
])('%s is the number %s', (text, e164) => {
  expect(parsePhone(text)).toEqual({ e164, extension: null, doubt: null });
});

test.each([
  ['0331 289-0 App. 12', '+493312890', '12'],
  ['0331 289 Durchwahl 1234', '+49331289', '1234'],
  ['+49 (0) 331 289-0 DW 7', '+493312890', '7'],
  ['0331 289 0 x12', '+493312890', '12'],
])('%s is the number %s with the extension %s', (text, e164, extension) => {
  expect(parsePhone(text)).toEqual({ e164, extension, doubt: null });
});

test.each(['110', '112', '115', '116117'])('%s needs no area code', (text) => {
  expect(parsePhone(text)).toEqual({ e164: null, extension: null, doubt: null });
});

test.each([
  ['91-0', 'no-area-code'],
  ['6540', 'no-area-code'],
  ['49 33841 910', 'no-plus'],
  ['+49 033841 91-0', 'double-zero'],
  ['033841 91-0, 033841 91-12', 'several'],
  ['033841 91-0 oder -12', 'several'],
  ['033841 91-0/-12', 'several'],
  ['033841 910 / 033841 911', 'several'],
  ['Tel.: 033841 91-0', 'words'],
  ['033841 91-0 (Zentrale)', 'words'],
  ['031 12345670', 'prefix'],
  ['0331 12345', 'pattern'],
  ['0331 1111', 'pattern'],
])('%s is doubtful: %s', (text, doubt) => {
  expect(parsePhone(text)).toMatchObject({ doubt });
});

test.each([
  ['00000', 'placeholder'],
  ['12345', 'placeholder'],
  ['1111', 'placeholder'],
  ['0123456789', 'placeholder'],
  ['54321', 'placeholder'],
  ['0331 00000', 'placeholder'],
  ['+49 0000', 'placeholder'],
  ['+49 12345', 'placeholder'],
  ['0331', 'too-short'],
  ['0171 39200', 'too-short'],
  ['Zimmer 12', 'too-short'],
  ['0335 552-1234567890', 'too-long'],
  ['+49 335 552123456789012', 'too-long'],
  ['siehe Webseite', 'not-a-number'],
  ['post@musterstadt.example', 'not-a-number'],
  ['0331 289*0', 'not-a-number'],
  ['?', 'not-a-number'],
])('%s is no number: %s', (text, error) => {
  expect(parsePhone(text)).toEqual({ error });
});
