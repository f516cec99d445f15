-- R-PII-1: one key per person of a case, and one for the case's household (member ''), wrapped by the master key.
-- R-PII-2: a destroyed key leaves its name, so that it is never made again.
create table person_key (
    case_id      text        not null,
    member       text        not null,
    wrapped      bytea,
    made_at      timestamptz not null default now(),
    destroyed_at timestamptz,
    primary key (case_id, member),
    check ((wrapped is null) = (destroyed_at is not null))
);
