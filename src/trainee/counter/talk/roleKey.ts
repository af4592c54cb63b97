// Which word stands for a person's role? Cases may name roles that this screen has no word for.

const ROLES = ['applicant', 'companion', 'interpreter', 'colleague', 'counsel', 'judge', 'host'] as const;

export function roleKey(role: string): (typeof ROLES)[number] | 'other' {
  return (ROLES as readonly string[]).includes(role) ? (role as (typeof ROLES)[number]) : 'other';
}
