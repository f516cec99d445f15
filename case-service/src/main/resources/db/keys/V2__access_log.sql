-- R-PII-1: who saw whose id number, health or bank card in plain, why and when; never the data itself.
create table access_log (
    id           bigint      generated always as identity primary key,
    at           timestamptz not null,
    wall_clock   timestamptz not null default clock_timestamp(),
    reader       text        not null,
    roles        text[]      not null,
    reader_union text,
    case_id      text        not null,
    members      text[]      not null,
    fields       text[]      not null check (cardinality(fields) > 0),
    purpose      text        not null,
    words        text
);
create index access_log_case on access_log (case_id, id);
create index access_log_reader on access_log (reader, id);
create index access_log_at on access_log (at, id);

create function access_log_is_append_only() returns trigger language plpgsql as $$
begin
    raise exception 'the access log is append-only';
end
$$;
create trigger append_only before update or delete or truncate on access_log
    for each statement execute function access_log_is_append_only();
