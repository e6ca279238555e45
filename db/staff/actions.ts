import { verb } from '../newsroom/verb.ts';
import { addStaff } from './add.ts';
import { changedStaff, endedSessions, newStaff, ownAccountInput, resetStaffInput } from './input.ts';
import { resetStaff } from './reset.ts';
import { saveOwnAccount } from './save-own-account.ts';
import { saveStaff } from './save.ts';
import { signOutElsewhere } from './sign-out-elsewhere.ts';

export const staffActions = {
  'staff.add': verb(newStaff, addStaff),
  'staff.save': verb(changedStaff, saveStaff),
  'staff.reset': verb(resetStaffInput, resetStaff),
  'account.save': verb(ownAccountInput, saveOwnAccount),
  'account.signOut': verb(endedSessions, signOutElsewhere),
};
