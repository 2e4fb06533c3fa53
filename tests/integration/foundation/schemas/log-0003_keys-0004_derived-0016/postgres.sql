SELECT pg_catalog.set_config('search_path', '', false);
CREATE FUNCTION public.log_has_grown() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN PERFORM pg_notify('incommon_log', ''); RETURN NULL; END $$;
CREATE FUNCTION public.log_is_immutable() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN RAISE EXCEPTION '% is immutable', TG_TABLE_NAME; END $$;
CREATE TABLE public.access_link (
    digest character varying(64) NOT NULL,
    persons text NOT NULL,
    source text,
    team text,
    place character varying(64),
    expires_at timestamp with time zone NOT NULL,
    used_at timestamp with time zone,
    session character varying(64),
    session_ends_at timestamp with time zone,
    made_with character varying(64)
);
CREATE TABLE public.access_once (
    once character varying(64) NOT NULL,
    body character varying(64) NOT NULL,
    at timestamp with time zone NOT NULL,
    key character varying(64),
    sealed bytea
);
CREATE TABLE public.access_token (
    id character varying(64) NOT NULL,
    digest character varying(64) NOT NULL,
    name text NOT NULL,
    scopes text NOT NULL,
    place character varying(64),
    team text,
    source text,
    made_at timestamp with time zone NOT NULL,
    expires_at timestamp with time zone,
    revoked_at timestamp with time zone,
    last_used_at timestamp with time zone
);
CREATE TABLE public.derived_schema (
    version_num character varying(32) NOT NULL
);
CREATE TABLE public.follower_aside (
    follower character varying(64) NOT NULL,
    "position" bigint NOT NULL,
    stream character varying(64) NOT NULL,
    error_type text NOT NULL,
    tries integer NOT NULL
);
CREATE TABLE public.follower_position (
    follower character varying(64) NOT NULL,
    "position" bigint NOT NULL
);
CREATE TABLE public.ingest_erased_key (
    key character varying(64) NOT NULL
);
CREATE TABLE public.ingest_note (
    note character varying(64) NOT NULL,
    source text NOT NULL,
    week integer NOT NULL,
    day integer NOT NULL,
    recorded_day integer NOT NULL,
    recorded_at bigint NOT NULL,
    "position" bigint NOT NULL,
    withdrawn boolean NOT NULL,
    key character varying(64) NOT NULL
);
CREATE TABLE public.ingest_refusal (
    source text NOT NULL,
    day integer NOT NULL,
    reason character varying(64) NOT NULL,
    count integer NOT NULL
);
CREATE TABLE public.keys_schema (
    version_num character varying(32) NOT NULL
);
CREATE TABLE public.learning_answer (
    answer character varying(64) NOT NULL,
    "position" bigint NOT NULL,
    question character varying(64) NOT NULL,
    voice character varying(64) NOT NULL,
    answered_by text NOT NULL,
    answered_at text NOT NULL,
    sealed bytea NOT NULL
);
CREATE TABLE public.learning_needs (
    subject character varying(64) NOT NULL,
    key character varying(64) NOT NULL
);
CREATE TABLE public.learning_question (
    question character varying(64) NOT NULL,
    batch character varying(64) NOT NULL,
    "position" bigint NOT NULL,
    about character varying(64) NOT NULL,
    place character varying(64) NOT NULL,
    source text NOT NULL,
    team text,
    notes text NOT NULL,
    asked_by text NOT NULL,
    asked_at text NOT NULL,
    sealed bytea NOT NULL
);
CREATE TABLE public.learning_reading (
    reading character varying(64) NOT NULL,
    "position" bigint NOT NULL,
    space character varying(64) NOT NULL,
    about character varying(64) NOT NULL,
    dissents_from character varying(64),
    recorded_by text NOT NULL,
    recorded_at text NOT NULL,
    sealed bytea NOT NULL
);
CREATE TABLE public.learning_space (
    space character varying(64) NOT NULL,
    "position" bigint NOT NULL,
    name text NOT NULL,
    purpose text NOT NULL,
    scale character varying(64) NOT NULL,
    place character varying(64),
    opened_by text NOT NULL,
    opened_at text NOT NULL
);
CREATE TABLE public.log_checkpoint (
    number integer NOT NULL,
    text text NOT NULL,
    signature bytea NOT NULL,
    leaves bytea NOT NULL
);
CREATE TABLE public.log_event (
    "position" bigint NOT NULL,
    stream character varying(64) NOT NULL,
    version integer NOT NULL,
    topic text NOT NULL,
    state bytea NOT NULL
);
CREATE SEQUENCE public.log_event_position_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.log_event_position_seq OWNED BY public.log_event."position";
CREATE TABLE public.log_once (
    once bytea NOT NULL,
    seq integer NOT NULL,
    digest bytea NOT NULL,
    stream character varying(64) NOT NULL,
    key character varying(64) NOT NULL,
    "position" bigint NOT NULL
);
CREATE TABLE public.log_schema (
    version_num character varying(32) NOT NULL
);
CREATE TABLE public.patterns_code (
    sample character varying(64) NOT NULL,
    coder text NOT NULL,
    statement character varying(64) NOT NULL,
    pattern character varying(64) NOT NULL
);
CREATE TABLE public.patterns_coding (
    sample character varying(64) NOT NULL,
    "position" bigint NOT NULL,
    unit text NOT NULL,
    kind character varying(64) NOT NULL,
    first text NOT NULL,
    second text NOT NULL,
    statements text NOT NULL,
    patterns text NOT NULL,
    by text NOT NULL,
    at text NOT NULL
);
CREATE TABLE public.patterns_curation (
    curation character varying(64) NOT NULL,
    "position" bigint NOT NULL,
    unit text NOT NULL,
    kind character varying(64) NOT NULL,
    act character varying(64) NOT NULL,
    pattern character varying(64) NOT NULL,
    other character varying(64),
    statement character varying(64),
    moved integer NOT NULL,
    by text NOT NULL,
    at text NOT NULL,
    undone_at bigint,
    sealed bytea NOT NULL
);
CREATE TABLE public.patterns_curation_needs (
    curation character varying(64) NOT NULL,
    key character varying(64) NOT NULL
);
CREATE TABLE public.patterns_cut_off (
    decision character varying(64) NOT NULL,
    unit text NOT NULL,
    kind character varying(64) NOT NULL,
    sample character varying(64) NOT NULL,
    calibrated text NOT NULL,
    set_by text NOT NULL,
    at text NOT NULL,
    "position" bigint NOT NULL
);
CREATE TABLE public.patterns_figure (
    run character varying(64) NOT NULL,
    place character varying(64) NOT NULL,
    pattern character varying(64) NOT NULL,
    basis character varying(64) NOT NULL,
    weeks integer NOT NULL,
    people integer,
    statements integer,
    own_words integer,
    worker_words integer,
    idiosyncratic integer
);
CREATE TABLE public.patterns_gone (
    statement character varying(64) NOT NULL,
    key character varying(64) NOT NULL,
    why character varying(64) NOT NULL
);
CREATE TABLE public.patterns_group (
    parent character varying(64) NOT NULL,
    unit text NOT NULL,
    kind character varying(64) NOT NULL,
    run character varying(64) NOT NULL,
    phrases text NOT NULL
);
CREATE TABLE public.patterns_judgement (
    sample character varying(64) NOT NULL,
    item integer NOT NULL,
    judged_by text NOT NULL,
    answer character varying(64) NOT NULL,
    at text NOT NULL
);
CREATE TABLE public.patterns_lineage (
    run character varying(64) NOT NULL,
    seq integer NOT NULL,
    unit text NOT NULL,
    kind character varying(64) NOT NULL,
    week integer NOT NULL,
    pattern character varying(64) NOT NULL,
    step character varying(64) NOT NULL,
    parent character varying(64),
    shared integer NOT NULL,
    before integer NOT NULL,
    after integer NOT NULL,
    seen_step character varying(64),
    seen_shared integer,
    seen_before integer,
    seen_after integer
);
CREATE TABLE public.patterns_lives (
    unit text NOT NULL,
    week integer NOT NULL,
    told text NOT NULL
);
CREATE TABLE public.patterns_membership (
    unit text NOT NULL,
    statement character varying(64) NOT NULL,
    line character varying(64) NOT NULL,
    kind character varying(64) NOT NULL,
    pattern character varying(64),
    nearest character varying(64),
    belonging integer,
    last character varying(64),
    gone boolean NOT NULL
);
CREATE TABLE public.patterns_name (
    pattern character varying(64) NOT NULL,
    unit text NOT NULL,
    kind character varying(64) NOT NULL,
    run character varying(64) NOT NULL,
    name text NOT NULL,
    phrases text NOT NULL,
    model text
);
CREATE TABLE public.patterns_pattern (
    pattern character varying(64) NOT NULL,
    unit text NOT NULL,
    kind character varying(64) NOT NULL,
    born_run character varying(64) NOT NULL,
    born_week integer NOT NULL,
    size integer NOT NULL,
    over boolean NOT NULL,
    young integer,
    lasting integer,
    quiet boolean DEFAULT false NOT NULL
);
CREATE TABLE public.patterns_place (
    code character varying(64) NOT NULL,
    valid_from character varying(64) NOT NULL,
    name text NOT NULL,
    kind character varying(64) NOT NULL,
    parent character varying(64)
);
CREATE TABLE public.patterns_placed (
    unit text NOT NULL,
    statement character varying(64) NOT NULL,
    kind character varying(64) NOT NULL,
    pattern character varying(64)
);
CREATE TABLE public.patterns_provisional (
    unit text NOT NULL,
    statement character varying(64) NOT NULL,
    kind character varying(64) NOT NULL,
    pattern character varying(64),
    nearest character varying(64),
    score double precision NOT NULL,
    similarity double precision NOT NULL,
    run character varying(64) NOT NULL
);
CREATE TABLE public.patterns_quote (
    pattern character varying(64) NOT NULL,
    statement character varying(64) NOT NULL,
    scale character varying(64) NOT NULL,
    released_by text NOT NULL,
    at bigint NOT NULL
);
CREATE TABLE public.patterns_run (
    run character varying(64) NOT NULL,
    unit text NOT NULL,
    kind character varying(64) NOT NULL,
    closing boolean NOT NULL,
    shown boolean NOT NULL,
    through integer NOT NULL,
    "position" bigint NOT NULL,
    at bigint NOT NULL,
    definition character varying(64),
    share double precision NOT NULL,
    low double precision NOT NULL,
    high double precision NOT NULL,
    counts text NOT NULL,
    clusterer character varying(64) NOT NULL,
    model_hash character varying(64) NOT NULL,
    output_hash character varying(64) NOT NULL,
    null_rows integer,
    null_belonging double precision,
    null_nearness double precision,
    curve text,
    found_again text,
    calibrated text,
    held text,
    levels text
);
CREATE TABLE public.patterns_same_person (
    "position" bigint NOT NULL,
    merged boolean NOT NULL,
    one text NOT NULL,
    other text NOT NULL
);
CREATE TABLE public.patterns_sample (
    sample character varying(64) NOT NULL,
    unit text NOT NULL,
    kind character varying(64) NOT NULL,
    run character varying(64) NOT NULL,
    seed integer NOT NULL,
    drawn_by text NOT NULL,
    at text NOT NULL,
    "position" bigint NOT NULL
);
CREATE TABLE public.patterns_sample_item (
    sample character varying(64) NOT NULL,
    item integer NOT NULL,
    statement character varying(64) NOT NULL,
    beside text NOT NULL,
    pattern character varying(64),
    belonging double precision NOT NULL,
    same boolean NOT NULL
);
CREATE TABLE public.patterns_statement (
    statement character varying(64) NOT NULL,
    note character varying(64) NOT NULL,
    person character varying(64) NOT NULL,
    scheme text NOT NULL,
    source text NOT NULL,
    place character varying(64),
    home character varying(64),
    team text,
    reach character varying(64) NOT NULL,
    week integer NOT NULL,
    kind character varying(64) NOT NULL,
    inferred boolean NOT NULL,
    voice character varying(64) NOT NULL,
    mode character varying(64),
    helped character varying(64),
    may_quote boolean NOT NULL,
    "position" bigint NOT NULL,
    recorded_at bigint NOT NULL,
    key character varying(64) NOT NULL,
    sealed bytea,
    left_out character varying(64),
    wording character varying(64),
    helped_voice character varying(64),
    scale character varying(64)
);
CREATE TABLE public.postcode_place (
    digest bytea NOT NULL,
    place character varying(64) NOT NULL
);
CREATE TABLE public.signals_aside (
    curation character varying(64) NOT NULL,
    home character varying(64) NOT NULL,
    pattern character varying(64) NOT NULL
);
CREATE TABLE public.signals_correction (
    home character varying(64) NOT NULL,
    week integer NOT NULL,
    signal character varying(64) NOT NULL,
    sheet_week integer NOT NULL,
    said text NOT NULL
);
CREATE TABLE public.signals_definition (
    home character varying(64) NOT NULL,
    kind character varying(64) NOT NULL,
    run character varying(64),
    through integer NOT NULL
);
CREATE TABLE public.signals_due (
    home character varying(64) NOT NULL,
    week integer NOT NULL,
    live boolean NOT NULL,
    "position" bigint NOT NULL
);
CREATE TABLE public.signals_heir (
    pattern character varying(64) NOT NULL,
    heir character varying(64) NOT NULL,
    week integer NOT NULL
);
CREATE TABLE public.signals_note (
    note character varying(64) NOT NULL,
    person character varying(64) NOT NULL,
    scheme text NOT NULL,
    source text NOT NULL,
    team text,
    place character varying(64),
    home character varying(64) NOT NULL,
    reach character varying(64) NOT NULL,
    week integer NOT NULL,
    recorded_week integer NOT NULL,
    language character varying(64),
    "position" bigint
);
CREATE TABLE public.signals_pattern (
    pattern character varying(64) NOT NULL,
    home character varying(64) NOT NULL,
    kind character varying(64) NOT NULL,
    born_week integer NOT NULL,
    redrawn_week integer,
    newest text NOT NULL
);
CREATE TABLE public.signals_place (
    code character varying(64) NOT NULL,
    valid_from character varying(64) NOT NULL,
    name text NOT NULL,
    kind character varying(64) NOT NULL,
    parent character varying(64),
    heir character varying(64),
    changed_week integer
);
CREATE TABLE public.signals_placed (
    statement character varying(64) NOT NULL,
    home character varying(64) NOT NULL,
    pattern character varying(64) NOT NULL
);
CREATE TABLE public.signals_same_person (
    "position" bigint NOT NULL,
    merged boolean NOT NULL,
    one text NOT NULL,
    other text NOT NULL
);
CREATE TABLE public.signals_sheet (
    place character varying(64) NOT NULL,
    week integer NOT NULL,
    sheet character varying(64) NOT NULL,
    preview boolean NOT NULL,
    at_position bigint NOT NULL,
    tally text
);
CREATE TABLE public.signals_signal (
    signal character varying(64) NOT NULL,
    episode character varying(64) NOT NULL,
    home character varying(64) NOT NULL,
    place character varying(64) NOT NULL,
    week integer NOT NULL,
    kind character varying(64) NOT NULL,
    pattern character varying(64) NOT NULL,
    pattern_kind character varying(64) NOT NULL,
    people integer NOT NULL,
    rest integer NOT NULL,
    elsewhere integer,
    at_position bigint NOT NULL
);
CREATE TABLE public.signals_statement (
    statement character varying(64) NOT NULL,
    note character varying(64) NOT NULL,
    kind character varying(64) NOT NULL,
    voice character varying(64) NOT NULL,
    wording character varying(64)
);
CREATE TABLE public.vault_key (
    key character varying(64) NOT NULL,
    person character varying(64) NOT NULL,
    wrapped bytea NOT NULL,
    record_class character varying(64) DEFAULT 'case-note'::character varying NOT NULL,
    year integer DEFAULT 2026 NOT NULL,
    master character varying(64)
);
CREATE TABLE public.vault_state (
    id integer NOT NULL,
    generation integer NOT NULL,
    made integer DEFAULT 0 NOT NULL,
    master character varying(64),
    listed character varying(64)
);
CREATE SEQUENCE public.vault_state_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.vault_state_id_seq OWNED BY public.vault_state.id;
ALTER TABLE ONLY public.log_event ALTER COLUMN "position" SET DEFAULT nextval('public.log_event_position_seq'::regclass);
ALTER TABLE ONLY public.vault_state ALTER COLUMN id SET DEFAULT nextval('public.vault_state_id_seq'::regclass);
INSERT INTO public.access_token VALUES ('e7715f42c51a', '584767a8a1701ef30442d53037896379636d88f74e687be65b9bd76a5d62cd75', 'test', 'notes:write', NULL, NULL, NULL, '2026-11-18 12:00:00+00', '2027-11-18 12:00:00+00', NULL, '2026-11-18 12:00:00+00');
INSERT INTO public.access_token VALUES ('ebb856b87af4', '8ac422218c26c06d5e54f59e61d1945bdf8cb1c119aa019e252f7490abea78b5', 'test', 'admin', NULL, NULL, NULL, '2026-11-18 12:00:00+00', '2027-11-18 12:00:00+00', NULL, '2026-11-18 12:00:00+00');
INSERT INTO public.derived_schema VALUES ('0016');
INSERT INTO public.follower_position VALUES ('ingest.keys_stay_destroyed', 14);
INSERT INTO public.follower_position VALUES ('ingest.notes', 14);
INSERT INTO public.follower_position VALUES ('patterns.calibration', 14);
INSERT INTO public.follower_position VALUES ('patterns', 14);
INSERT INTO public.follower_position VALUES ('patterns.names', 14);
INSERT INTO public.follower_position VALUES ('patterns.curation', 14);
INSERT INTO public.follower_position VALUES ('patterns.quotes', 14);
INSERT INTO public.follower_position VALUES ('patterns.lives.told', 14);
INSERT INTO public.follower_position VALUES ('signals', 14);
INSERT INTO public.follower_position VALUES ('learning', 14);
INSERT INTO public.ingest_erased_key VALUES ('k4a3bc29c1051395102b9c893');
INSERT INTO public.ingest_note VALUES ('n1ab7d678c787969d35605abee2bb6398', 'urn:example:housing', 2965, 739922, 739938, 1795003200, 10, false, 'k5a743aa1275260667b4c4b5f');
INSERT INTO public.ingest_note VALUES ('nf2982008ebfcdae8e19a54a97df2de5a', 'urn:example:housing', 2965, 739922, 739938, 1795003200, 13, false, 'k209f31ada7994a2bff557aad');
INSERT INTO public.keys_schema VALUES ('0004');
INSERT INTO public.log_event VALUES (1, '3be43d05d7613b54b5fe449cfde58138', 1, 'ingest.place.defined.v1', '\x00387b2276223a312c226174223a22323032362d31312d31385431323a30303a30302b30303a3030222c226b6579223a2273657276696365227d752eb2ce7914804e213f3a6d582abfaa1eeb73232cb4664600349747a3b7aeca0d8471433ca4dc0f606ad5611ea6efdc1777b17d83bf1a367a772d64488edd3c98c7de62160178c4845042e737');
INSERT INTO public.log_event VALUES (2, '3be43d05d7613b54b5fe449cfde58138', 2, 'ingest.place.defined.v1', '\x00387b2276223a312c226174223a22323032362d31312d31385431323a30303a30302b30303a3030222c226b6579223a2273657276696365227dc64fa47e6eb71fc238abd40c040bf3098d2c87a2ad70c428036fb053675745438b0626085f42168cbb021c0b61be4087526c83b885ac4bd03e9616efa5cc5cb2687e5b0efe1e21e3b710a487e232044a6765fe6a99570f316c22');
INSERT INTO public.log_event VALUES (3, '3be43d05d7613b54b5fe449cfde58138', 3, 'ingest.place.defined.v1', '\x00387b2276223a312c226174223a22323032362d31312d31385431323a30303a30302b30303a3030222c226b6579223a2273657276696365227d46fda1d793c5cc63422b1ed0a680955590cbc760cae4d4f7a7f4bdcbed3e034d989422d6be740b5af4f5a95021cea4047cc5336b826efbb93dcb6ec96056fcf123faa5d4bfa20cd0fb199fcdb13b51b4a9165640502b15527294a7d2');
INSERT INTO public.log_event VALUES (4, '3be43d05d7613b54b5fe449cfde58138', 4, 'ingest.place.defined.v1', '\x00387b2276223a312c226174223a22323032362d31312d31385431323a30303a30302b30303a3030222c226b6579223a2273657276696365227d3f13bf5821c3f3efd55fe1ceb7f2ab7a9cfc2861176b2b99e4792cc10f6790c6a3aa3997b271eac2d1af027b2515567107f5e41241f313b2f52eae73528df7b6927fbe50be40b5570d7e032d9e2e397cc1f6a9c4dd66a2e67b77');
INSERT INTO public.log_event VALUES (5, '3be43d05d7613b54b5fe449cfde58138', 5, 'ingest.place.defined.v1', '\x00387b2276223a312c226174223a22323032362d31312d31385431323a30303a30302b30303a3030222c226b6579223a2273657276696365227de4fd8a7274bf035dcddbc16b7fe7478c0f4543859b33fcbcd9da8ee4481907de3ff7e6d5b0e19ee93f66b15780607c258cfe5558c96e2d5a7c12a8d709df62925a1e61659db94d95c00130e639ed5865792256666427cdbe7952');
INSERT INTO public.log_event VALUES (6, '3be43d05d7613b54b5fe449cfde58138', 6, 'ingest.place.defined.v1', '\x00387b2276223a312c226174223a22323032362d31312d31385431323a30303a30302b30303a3030222c226b6579223a2273657276696365227de1d4fe4536cdee89e7d974f6781fa4d7331c344d6c70e5c7d042523c17cecb1d8a46b1abf6e60ffe0110dae6f9185d3b1b98674a35e8d5ae42e75861ab2f78d0d3fe17e5af73b51a2dd5e1feebdd7fb9aa6e630827c6deb827ad32a36a435417fe5c22');
INSERT INTO public.log_event VALUES (7, '3be43d05d7613b54b5fe449cfde58138', 7, 'ingest.place.defined.v1', '\x00387b2276223a312c226174223a22323032362d31312d31385431323a30303a30302b30303a3030222c226b6579223a2273657276696365227d7d8667c394fdd3663978e518f7bfff65408e2037e4e5d43ef7852564109cd1467613fe541cf30d0af223fed58cb966827ffff94fb6013d996f8fdf95b89c4cb990b901289134f6a2ac7a0e0b26606936d7a9e4d0a06fb9e8598de643c9866d2089fc');
INSERT INTO public.log_event VALUES (8, '3be43d05d7613b54b5fe449cfde58138', 8, 'ingest.place.defined.v1', '\x00387b2276223a312c226174223a22323032362d31312d31385431323a30303a30302b30303a3030222c226b6579223a2273657276696365227d0be09913b406416a132945235b0cc589bd4d697ec511bc73210a69c0bd4347a713074f24765d092c9a42bb46ff8a3a545893c5fa532e0cfad2c666e7f682c0338f41667fce79d9b900e9bbe9812a16dc99b66bce04d3f0f5d3');
INSERT INTO public.log_event VALUES (9, '33822b23ca6ef8ca278afaf61a3d5c33', 1, 'ingest.source.registered.v1', '\x00387b2276223a312c226174223a22323032362d31312d31385431323a30303a30302b30303a3030222c226b6579223a2273657276696365227d478e8be57fb57de2b50c9a38f48592d3b5d7e6807901b771cc711c4e85084b49f745bca457afc93a07114b740676f7aabfb1760637fd6ae6b9401ed02a3f96116f61cc301f6474b4f548f7f4b55254ee06ddfb8a4e5f290fc07a80212e5831083fe774c6c47589e999d279ddea23163b622739');
INSERT INTO public.log_event VALUES (10, '557ace252f8992d733f51d5213d7c563', 1, 'ingest.note.recorded.v1', '\x004a7b2276223a312c226174223a22323032362d31312d31385431323a30303a30302b30303a3030222c226b6579223a226b356137343361613132373532363036363762346334623566227dc37392bb09175d0d9b3c7b11663d3b859dd62b3f63c9d2769bec7068e811fe303a5e0e516fe9a810f989f70602daa56abb8051e29231ec9ae5e3625e1b171a770399e096cec395e9f27ab41bc3995d1eb0d99fdda424602c81ccaeb8de3c85435646e2f09bd413381d20cc08eba4ede08b5190974a35e2641b0530d37343362cdcf06b1800700477910ffdf6c888b80dff465a008de741a7a85fdca5f52e71ac7ef816b39453e92cfe819c19244edcd25db8fac3cad41c5244d0646c9ac19898662fd1d586d0837aace0dd3d4ee1ce26133b0ed91b7ca1f4e4ade081e84f4829a594264a6ae1ed95a2f47bcc76f5d7d8724d344444a55854090e2d12e71f4b7655f0cee210aa3a7abdb39ed5b7eb7ea10367718e6632b3bf429777ac05408950d8b0cd48d4978a9fe24c332daa873d00ea2f877faca82391077bf886deed9a09603548fe3a27bf5202c5f32bde6f2ceb2bd27eb8ec61b2229cc2b8891865d590563d3ec6484940292a2aeeb19dc44793a571cbc1392e57238a063f0d515ad66ad708da243355cc532aec9f0d27ca6eda107f0de153069d652eed30b4cb5845991cc21cd9f8892f5fa5c6ec31fb6933a6d72673041a3e9756970ab7d49e33bca8a5ed67cf74701feb1d98f6f5edb1047071dc988513d35bfd3f6c36fe90b4db9571392da5e8d1abf40c7fb476501e061ad336e8e99a28aa723df242de3f49f8cd673046db54cf454dfeb2755ec261b222e8b8f527b3d22c9136b8cc91b3886edc99f9d57aea450f28ca149a8d965c9af6eec01f58b0c1e1fdb13d4184d3ba9c1843b89b7090943dacfdf804725b0d41ec1386085611b4b8747f4b98589122b4b7447dfa316992690bae77e92e22240fa2058d6cad3ceb70c16a13b2bd88936c618ebc8d84ac832b848f9bb247bbc5a7dec0dfabd32d7ba3c56b16c3f1169c37ae9f65ab8a063f3855e2848a13466c21581c4f2a4871f6b80736e9f8ca876811436e067b4afea0a29605f42af2f9b606f22bd3e9c619036018f02f5380a54e989b18517f9211d3878c1396b93d0e7caa50c67ceea2fe2e9a5c38ccdce080dd1b6f476639518fefd84343abdb94d21c29aff4dfd6ad57fda9a4a6baa3019b0511f1accbe2a423e54d7802fb3cd9d51b49084e0e3f3de1a6e1c2e72f0f5d62c1ec4e9bda4a11d002ee8a4f3de496d64f27ce3186995e9f75c6ce5c31');
INSERT INTO public.log_event VALUES (11, 'ea393b678c9bcb30ea5d1d9dcb5800a7', 1, 'ingest.note.recorded.v1', '\x004a7b2276223a312c226174223a22323032362d31312d31385431323a30303a30302b30303a3030222c226b6579223a226b323039663331616461373939346132626666353537616164227d61f19dca25f13e7e7803e5dcea6a1b3f33e90dc5c2e93afd38fc97a026c5649a963e668d5a41a6f8a9cd2c830354fbe55b0c49428c39369342dc2ef22d4434a73a655f724cff6a4614c8668c9bac556589645bb5ee0036402dbe1d61d39fb36dd8fe8ace2999ac16849fbdb8918741caf918972eb30dd4000b8db85ea876c479091e5e8684fad4c6525fd52f6dc7f625960a36cfefa088ef6bb644c5ae5c8e8ecb984f50c41f4a6069e83230d5b8e99b68d912d4e9b259dc73af4032349bdece36d2aa67d002f77bacc79e9899e9c84ed91c8f4610f0ce80e4feba1010fb96f01096065a64726ccd5d726748453e766f278585cfcc2fe6afb3fbb214e2915f64836674b8dd71776d2cec8fc2a14d92c9dee8614ac429d03cd4b224168c044ce1919fc5e8ac1e849c59b6fc2f77edf8d3ae8af436196ec9b46681670ae2b4af930a655454ef5e6be588dabc1548afd19207d5966e4a14626a700e0fc043b573ff84108b213aadd9baaed4c41b5ebd626c0fd5dc3a449b27ebe4f474f1d9414fcac3f8f4c2ff2a4cbd14562d4c5fbca442027f7e40380215263b2a7e95c6963bc2694c3c88d706d303c60c54d70d1708f7a948b0bc2a87ab1564a70630a708bce827e315f7b2c61e2587be0145917fcb03813fd14ce94ea6cc5561598f0324647e5af7cf9e4226fd50ba266dc9f871077b16ae3a6e7a34a1da149acab86da98863b8acd7b65f4104ac88ba739594f178bace12a0eb52c7011afa2d95a4e57b5c8fa30d564995b304f542f15d98403f9b757808e3d1f170e2bad6a1f2e6043bbeddc0acc43825286cc7a8035e0d62c38a37d86e55463a2ff6ff3bc97066e70784b1dca50f015203f7e72db12fc9281d75494f6927627b81fbf0ff28034e5cbfc6698e8ea7b7eecd404323193d02884ff3225da0ff1dba0f8e556c1e6a0813bbb4f6cc0254cb86f62b85ccb26e71a3abd65b9a1b7430215c6caee7793e20674e807d2c8ab52488628a27f252bd83');
INSERT INTO public.log_event VALUES (12, '9da1fa745a2677c42f8a321c40605704', 1, 'ingest.note.recorded.v1', '\x004a7b2276223a312c226174223a22323032362d31312d31385431323a30303a30302b30303a3030222c226b6579223a226b346133626332396331303531333935313032623963383933227d756d870c08757688a0d42b447b80cf6783fadee16e0a5cff268e58fb2f6b81bc2ad0439c313e6f78323fd67111614c97dcad70efecfa00934a15f0741c7b2f792f058b80451c31d03fe4e76e57adad86cf90c292a26dd5874fe110b2c720d227ccc7396e18b3b763d09033ef7aba20cbf4db260815fd66fb9e24be9c9e2cf0fa0cfcc90d8ba0efc5306f604bcea9277182a9444fbbf49bd67a27d5e5051b8c84a495444b2bf11bcf974ba0f568f3c3ee2eaba3abbffb4243e3da39f7c83f2f118e2c8536a26a494f3ce66dd013ee5bd4584fe5860e592271e7335939c91384c0c159ed55a3611e80c47a834946700a07e0d83bcc4f71de4744f4cb0db10996b2f0f15dd1f5478c0962ca429ec60307922c0df27e983f7533a3e564f49b8e6b8943955b2043012712ab7795d81d2e2422c18ee02d6698d4be63015be20577191baadce6f0a0a5fe54a190c4e5ce234a8f12ecb5585d11c325a31838e06bcff081ae9736cd20f5fd5c8ac6927177da17b0fcafb5105efefd9ee9d0b0d71086e94af921cb45bd15add19a316be39c8e3480d0125609faf2a1c6b5f61e3d2f55f3cdcf8078c333af43f8b312a51341b11899da762ec66ea49e66d074b48f9a609cc2bc300032b9a35c3f4fefd34e42ba88937fc57ada4f0e026887ee04a76dde2b21e336f0d17d90eaff4b049c0a0d5f85dba322fe5c568474d7f196996f8cfda15bfd593724a2654b7e5ccf9c4e1d4523807dd66e769544b23dd77e63de77134b0a7c79f7db9ac688818b3690a7b60efa1499babe7340a0bb92581b2e5cecc734753612561c21eaa2941104fa340f6399bda3751f1c3ae2b6f0a31afca267ca9c99623a7f2767f2e05d17793a8182dd07fede40b29412db10e6b00425cda53a282406d441b81fd29f0bd635c4a8ac03ca74dd13bda1d77303127347b39ced70965d72d564a703c4f1b220df6430e8f3d16a472eca9366c0cd26549d729890c243468087cf112c2d9d0eeef61fe2d78a24936755a036ec135ac9724787506e87904c67028896d456d1a254c2d1fa9ef9');
INSERT INTO public.log_event VALUES (13, 'ea393b678c9bcb30ea5d1d9dcb5800a7', 2, 'ingest.note.amended.v1', '\x004a7b2276223a312c226174223a22323032362d31312d31385431323a30303a30302b30303a3030222c226b6579223a226b323039663331616461373939346132626666353537616164227ddb378175f3f8c42de4f90a670b53a27e6cc0d36e0c014b8d5408f3261bbc51a22cdd38e6f2aeedfbd57e2a6a5c9cc2aadcdbded7168a346104f7dff084f7efa773cac65b1eb72f50cd6670be710027ad2292f159285e6c5b8f43d18385a8312f30266daccfa61c2913f38ef92071d1b5b7eca86e80daf3897c9f0b660656f2db1b4b6542a5d5b46560ace4199d5254188696b65c720e840ba9510b772a63c6e715dc32206b0db0344e8811b985046b8d64663feb083981539be36390778d2514bf3ddd79acc610ccf007d8e42cf59a11494f8e7368ff76483c66ac5687f05df7860d35739ee1ec40a6f25ee25c1faab47c24cf663a448b961470d7826ca66ff26f6228e48524e92c37b884ebb0fc0b9c183a837809a38c5e59570dc1cd45745d8234fca88747682262af3e99b7593e56f7cd761759e391ceb9db26fab7826ddc36adabaa978481fd5c405c1ac07fbcf049356f5af900e2b3e54a23b3fefb8aae871bb1d4cafb20a73e6405dfca90b8263ed2155b8f0c86157adc2d17d5d6a7d870dd6891111e362a2da991ab8a81afcd62801ca63cb6baa7c249ee954bc4b562f522a71844c1ec169a42c8afca3fc06cc5b6c88d8567db1159f86e78d553c6614f8fff39d513dbb94bab82c2c9cdbdc1502ef8694069b7850dd8feaf67286d1270c39739761ba7a49400fcf898769a7fc48a27746d455dfb37f61c31e33f42bb34808660465ca5743d4c9eeeb3faad937ce7b0ae4be6beaee2461f9b08195be08b6ef17f840e4b8d46f4cc5c50787c255c7137b43449f442adc59b05ab3d6b88c4007169251991a59d432080adbb6abd8dc1e7b09e9336f988cb8803f598907a65d0071430fa88f7babfb0977c625e30b093cac489c77744820c9e09bc072c49d6c5b93a61e370c22efca1fa38ceee49f4959ed57da987eb89993644b4993ed6172f07d5e9e14df9eac2ec04d57ef842d4c7e8616a3d340ebb16574ff4c6257476b854b57c64955cf115a78de6a5529e57e4');
INSERT INTO public.log_event VALUES (14, '9da1fa745a2677c42f8a321c40605704', 2, 'ingest.person.erased.v1', '\x00387b2276223a312c226174223a22323032362d31312d31385431323a30303a30302b30303a3030222c226b6579223a2273657276696365227d5d2cb28deeff63a4a1584f7c0a9548fcccda84c6d07e1bcaf952ba6602cb594a02e86d12861d9a6ff78c938a2522554a3e4865190d2232598fac6ea9fbb91dfc2c3ca774e261cea4b5792c851bceb356d68f1d9bf1a7db48d504db6c9a71bc9b8a555c4f0391f87b51f7fecd05b427ac177d7e627b2285a5bd7d26f08c5472fb09d2f9968bc40e6616055fc5bf9bbb88fa5671');
INSERT INTO public.log_once VALUES ('\x1ab7d678c787969d35605abee2bb6398', 0, '\x3362386135623536316262363331633361373365353265636333626139336264', '557ace252f8992d733f51d5213d7c563', 'k5a743aa1275260667b4c4b5f', 10);
INSERT INTO public.log_once VALUES ('\xf2982008ebfcdae8e19a54a97df2de5a', 0, '\x6163663938303164346366616465623134613337646339666133616361313665', 'ea393b678c9bcb30ea5d1d9dcb5800a7', 'k209f31ada7994a2bff557aad', 11);
INSERT INTO public.log_once VALUES ('\x8ce7ddc553be9ce029daa2136544ed6f', 0, '\x3065663862303062663230633131393665353039313434323932643362356530', '9da1fa745a2677c42f8a321c40605704', 'k4a3bc29c1051395102b9c893', 12);
INSERT INTO public.log_once VALUES ('\xf2982008ebfcdae8e19a54a97df2de5a', 1, '\x6565306432363639333961386664373132646432383964363032613431636338', 'ea393b678c9bcb30ea5d1d9dcb5800a7', 'k209f31ada7994a2bff557aad', 13);
INSERT INTO public.log_schema VALUES ('0003');
INSERT INTO public.patterns_gone VALUES ('a228ed4cbc855b0f91831d80ac9fe2ae', 'k209f31ada7994a2bff557aad', 'amended');
INSERT INTO public.patterns_place VALUES ('K01', '', 'Country', 'country', NULL);
INSERT INTO public.patterns_place VALUES ('R01', '', 'Region', 'region', 'K01');
INSERT INTO public.patterns_place VALUES ('C01', '', 'Council', 'council', 'R01');
INSERT INTO public.patterns_place VALUES ('W01', '', 'Elm Park', 'ward', 'C01');
INSERT INTO public.patterns_place VALUES ('W02', '', 'Low Side', 'ward', 'C01');
INSERT INTO public.patterns_place VALUES ('N01', '', 'Elm Rise', 'neighbourhood', 'W01');
INSERT INTO public.patterns_place VALUES ('C02', '', 'Other Council', 'council', 'R01');
INSERT INTO public.patterns_place VALUES ('W09', '', 'Far End', 'ward', 'C02');
INSERT INTO public.patterns_statement VALUES ('b5f8e829c8666f949e952fee4a5e00af', 'n1ab7d678c787969d35605abee2bb6398', '557ace252f8992d733f51d5213d7c563', 'urn:example:housing', 'urn:example:housing', 'W01', 'C01', NULL, 'place', 2965, 'problem', false, 'person', NULL, NULL, false, 10, 1795003200, 'k5a743aa1275260667b4c4b5f', '\x10935b7b6ff40d3300314ddb137fc6d9f88e4dd68213d51ab993168aaab8337a3a1baa35819cd95f4811924006cb2dd839c4c9c125470b31e601f6e79fdbc22a37685e04036914b0a5d3cf2e41d8269f4a482a986632b169a4a279d3f7836a3bada9cd384a5128145f5dc0d025de92202e671cfc8b75fabf001114be14be58462295dd466848a58ab2d98dd0c92c1ce07f1158658a1ed62d03b59450166949fc0331220a51d59a7a12f3862b26df6c4b6286d716759080f7e46ad280946427438f11debf267a78ed2340b07d2e2f637b91757b2decc1c34d1fe35796fedf2f792097be4c0b75c9921e311f36029ffc33989a28fa2d35b6c272d776c0dad83dfd8e13f0e5db957b0c4ee99ddf45cad3e874fdb13026eecb3f1ed822af0beaedfb48510fd3319021462c2f5f840194d89b7a548f0725e0ca792c77fd4cccb2610a38cccacb94d2c04e63b370b09731ead2e097e1b2a781e256e44aef2b712fe6828b8257f26c88b44e2039ad61185a854d4d2cb42a3a2216af68393346a17dd50a732c4a7f17097a5b45fee9a137d74f1759b602b168b239575895cd601653a0a510bc82e8c9af440269dc465ad330b4a2942d1fef820d3436840500d82c2370ab0d333345094f0235bf3ebdcc6e2df2cb7afe33d89ad7eda4c91d68d338f0393d2e502de6a62abf203c79ff7af0cdd7b59eb3abbbc1772527aae423088eb0f4af25a8ed4555ab71d6cfa974d5aa63c474ef400b0b86b15cd8a11482de86970baea355cf370f89aa6493e2c11219ef251e4a2733392baed67d8829f8817a37c047db479be04be20933f6a8a5d0ab32b0a1e164ea964b338445870c471a06539f28442f03ca98f2bb5ef4f8296ab57f0cce03d7c421313f77bce4c5d7ae4b258f94415d4b85e283050ad0a2d9b9311e15cf550369f40ac44d5a0d8e97f76a4ee76bb30b68956ca7a00a5a5c243cba96cff0dcc30c9a98d255b18cb3fa836415', NULL, NULL, NULL, NULL);
INSERT INTO public.patterns_statement VALUES ('dca4f555d2350f31ef8da492087805b8', 'nf2982008ebfcdae8e19a54a97df2de5a', 'ea393b678c9bcb30ea5d1d9dcb5800a7', 'urn:example:housing', 'urn:example:housing', 'W01', 'C01', NULL, 'place', 2965, 'problem', false, 'person', NULL, NULL, false, 13, 1795003200, 'k209f31ada7994a2bff557aad', '\xe7065450351c0cd918b47f72f99cd6c0cf179fddfca1637e306b1fdb6fa071126fba09365d57d844e557f47cc5c357087a44f9cb9ee8804308d6a688781e24829a4b2dce2cd3e1575867fc561a517f80f43f398e21777ffcfbbf354b3bb368391d3b9df94e794dcc0c0bfdee4955969f53c7a2be13b37e08bbefdfd80d0b9ec6de84b9b8df4651f1609d9be254f79ccd6ba102db449b9a80549571273f059a8237507a67f50b788686c86194c0a84baa18e0e9dab4e4130158cbc5b66ae7abb467b5018b8248f937891611537de08417068edde18020df1d453a5aa2fb8050670eca95bcc08bf215f3dcd94c8b8de60695f7e73676560c9d7644e247848a7ea9bd9d3cc3ecb1c421d40211247e597b79f211c9cbf66ce5f1de3f402c694ba10e22eaa64988fc583e14efdca22672182b6a88970242fc279a61cb63584d472fef103a568e1dcacb30726505c0b566f7cc689836cb2b7f7aaa5e54020a001a037ebd643adac9db7c928a68f1513e7eca3d1987c4f213b9e655f39632893ae22faa34d3f717e2dff7d97dba887d9c31449803899605fb4a84a8c3bfda51f4baa52da8dc5f1c50fd41bbe1ebac49ab9d872890e0d120d266fef4a7c53970400124ad1129a7caf4b7f5d0dc9354ed7c1d2a8beaea96dda717c4c2cc2b48fda20595440b073a3678d490674141c9aecc5bad8382dc8c8b3b0b0610662427afaaec7f2c1d4f44c02cc77252f3e3d0ffd7f5fc500708c60f34a126b315e477f27b8ff5136ada4615c9989b0e818fd221a0e8e3d61f2659e93030484eb33f637bec5a204c76a5cd97ccc82c', NULL, NULL, NULL, NULL);
INSERT INTO public.signals_note VALUES ('n1ab7d678c787969d35605abee2bb6398', '557ace252f8992d733f51d5213d7c563', 'urn:example:housing', 'urn:example:housing', NULL, 'W01', 'C01', 'place', 2965, 2967, NULL, 10);
INSERT INTO public.signals_note VALUES ('nf2982008ebfcdae8e19a54a97df2de5a', 'ea393b678c9bcb30ea5d1d9dcb5800a7', 'urn:example:housing', 'urn:example:housing', NULL, 'W01', 'C01', 'place', 2965, 2967, NULL, 11);
INSERT INTO public.signals_place VALUES ('K01', '', 'Country', 'country', NULL, NULL, NULL);
INSERT INTO public.signals_place VALUES ('R01', '', 'Region', 'region', 'K01', NULL, NULL);
INSERT INTO public.signals_place VALUES ('C01', '', 'Council', 'council', 'R01', NULL, NULL);
INSERT INTO public.signals_place VALUES ('W01', '', 'Elm Park', 'ward', 'C01', NULL, NULL);
INSERT INTO public.signals_place VALUES ('W02', '', 'Low Side', 'ward', 'C01', NULL, NULL);
INSERT INTO public.signals_place VALUES ('N01', '', 'Elm Rise', 'neighbourhood', 'W01', NULL, NULL);
INSERT INTO public.signals_place VALUES ('C02', '', 'Other Council', 'council', 'R01', NULL, NULL);
INSERT INTO public.signals_place VALUES ('W09', '', 'Far End', 'ward', 'C02', NULL, NULL);
INSERT INTO public.signals_statement VALUES ('b5f8e829c8666f949e952fee4a5e00af', 'n1ab7d678c787969d35605abee2bb6398', 'problem', 'person', 'a5e0fb73e434be844a48454b8d8ede59');
INSERT INTO public.signals_statement VALUES ('dca4f555d2350f31ef8da492087805b8', 'nf2982008ebfcdae8e19a54a97df2de5a', 'problem', 'person', NULL);
INSERT INTO public.vault_key VALUES ('service', 'service', '\x9ed0b5adfc6c2b286d7c4a779e6b2ad3b09a739dde911a20e7cbc3e0175a5827b3e6854dc160a1f7ef018196b77d064a8bf47b6506e235850032497a', 'service', 0, 'cb2d82257aba3042');
INSERT INTO public.vault_key VALUES ('k5a743aa1275260667b4c4b5f', '557ace252f8992d733f51d5213d7c563', '\xf5612e2efd13eb2bbbec819e4b95a1dd6276b296bfa0ace3a1fdda45ccb2aa7c7e0ead9cdc2f316432a8bcde34d383665250f6f596a4e08f95f1fad1', 'case-note', 2026, 'cb2d82257aba3042');
INSERT INTO public.vault_key VALUES ('k209f31ada7994a2bff557aad', 'ea393b678c9bcb30ea5d1d9dcb5800a7', '\x043e6b963f7ba861d4a95348a122297d2d0079859788ee53acd632f34c5d6329665e716fd37ca28b8995f785d92416cae29a0b37b2198a50f0196a66', 'case-note', 2026, 'cb2d82257aba3042');
INSERT INTO public.vault_state VALUES (1, 1, 3, 'cb2d82257aba3042', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
SELECT pg_catalog.setval('public.log_event_position_seq', 14, true);
SELECT pg_catalog.setval('public.vault_state_id_seq', 1, false);
ALTER TABLE ONLY public.access_link
    ADD CONSTRAINT access_link_pkey PRIMARY KEY (digest);
ALTER TABLE ONLY public.access_once
    ADD CONSTRAINT access_once_pkey PRIMARY KEY (once);
ALTER TABLE ONLY public.access_token
    ADD CONSTRAINT access_token_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.derived_schema
    ADD CONSTRAINT derived_schema_pkc PRIMARY KEY (version_num);
ALTER TABLE ONLY public.follower_aside
    ADD CONSTRAINT follower_aside_pkey PRIMARY KEY (follower, "position");
ALTER TABLE ONLY public.follower_position
    ADD CONSTRAINT follower_position_pkey PRIMARY KEY (follower);
ALTER TABLE ONLY public.ingest_erased_key
    ADD CONSTRAINT ingest_erased_key_pkey PRIMARY KEY (key);
ALTER TABLE ONLY public.ingest_note
    ADD CONSTRAINT ingest_note_pkey PRIMARY KEY (note);
ALTER TABLE ONLY public.ingest_refusal
    ADD CONSTRAINT ingest_refusal_pkey PRIMARY KEY (source, day, reason);
ALTER TABLE ONLY public.keys_schema
    ADD CONSTRAINT keys_schema_pkc PRIMARY KEY (version_num);
ALTER TABLE ONLY public.learning_answer
    ADD CONSTRAINT learning_answer_pkey PRIMARY KEY (answer);
ALTER TABLE ONLY public.learning_needs
    ADD CONSTRAINT learning_needs_pkey PRIMARY KEY (subject, key);
ALTER TABLE ONLY public.learning_question
    ADD CONSTRAINT learning_question_pkey PRIMARY KEY (question);
ALTER TABLE ONLY public.learning_reading
    ADD CONSTRAINT learning_reading_pkey PRIMARY KEY (reading);
ALTER TABLE ONLY public.learning_space
    ADD CONSTRAINT learning_space_pkey PRIMARY KEY (space);
ALTER TABLE ONLY public.log_checkpoint
    ADD CONSTRAINT log_checkpoint_pkey PRIMARY KEY (number);
ALTER TABLE ONLY public.log_event
    ADD CONSTRAINT log_event_pkey PRIMARY KEY ("position");
ALTER TABLE ONLY public.log_event
    ADD CONSTRAINT log_event_stream_version UNIQUE (stream, version);
ALTER TABLE ONLY public.log_once
    ADD CONSTRAINT log_once_pkey PRIMARY KEY (once, seq);
ALTER TABLE ONLY public.log_schema
    ADD CONSTRAINT log_schema_pkc PRIMARY KEY (version_num);
ALTER TABLE ONLY public.patterns_code
    ADD CONSTRAINT patterns_code_pkey PRIMARY KEY (sample, coder, statement);
ALTER TABLE ONLY public.patterns_coding
    ADD CONSTRAINT patterns_coding_pkey PRIMARY KEY (sample);
ALTER TABLE ONLY public.patterns_curation_needs
    ADD CONSTRAINT patterns_curation_needs_pkey PRIMARY KEY (curation, key);
ALTER TABLE ONLY public.patterns_curation
    ADD CONSTRAINT patterns_curation_pkey PRIMARY KEY (curation);
ALTER TABLE ONLY public.patterns_cut_off
    ADD CONSTRAINT patterns_cut_off_pkey PRIMARY KEY (decision);
ALTER TABLE ONLY public.patterns_figure
    ADD CONSTRAINT patterns_figure_pkey PRIMARY KEY (run, place, pattern, basis, weeks);
ALTER TABLE ONLY public.patterns_gone
    ADD CONSTRAINT patterns_gone_pkey PRIMARY KEY (statement);
ALTER TABLE ONLY public.patterns_group
    ADD CONSTRAINT patterns_group_pkey PRIMARY KEY (parent);
ALTER TABLE ONLY public.patterns_judgement
    ADD CONSTRAINT patterns_judgement_pkey PRIMARY KEY (sample, item, judged_by);
ALTER TABLE ONLY public.patterns_lineage
    ADD CONSTRAINT patterns_lineage_pkey PRIMARY KEY (run, seq);
ALTER TABLE ONLY public.patterns_lives
    ADD CONSTRAINT patterns_lives_pkey PRIMARY KEY (unit, week);
ALTER TABLE ONLY public.patterns_membership
    ADD CONSTRAINT patterns_membership_pkey PRIMARY KEY (unit, statement, line);
ALTER TABLE ONLY public.patterns_name
    ADD CONSTRAINT patterns_name_pkey PRIMARY KEY (pattern);
ALTER TABLE ONLY public.patterns_pattern
    ADD CONSTRAINT patterns_pattern_pkey PRIMARY KEY (pattern);
ALTER TABLE ONLY public.patterns_place
    ADD CONSTRAINT patterns_place_pkey PRIMARY KEY (code, valid_from);
ALTER TABLE ONLY public.patterns_placed
    ADD CONSTRAINT patterns_placed_pkey PRIMARY KEY (unit, statement);
ALTER TABLE ONLY public.patterns_provisional
    ADD CONSTRAINT patterns_provisional_pkey PRIMARY KEY (unit, statement);
ALTER TABLE ONLY public.patterns_quote
    ADD CONSTRAINT patterns_quote_pkey PRIMARY KEY (pattern, statement);
ALTER TABLE ONLY public.patterns_run
    ADD CONSTRAINT patterns_run_pkey PRIMARY KEY (run);
ALTER TABLE ONLY public.patterns_same_person
    ADD CONSTRAINT patterns_same_person_pkey PRIMARY KEY ("position");
ALTER TABLE ONLY public.patterns_sample_item
    ADD CONSTRAINT patterns_sample_item_pkey PRIMARY KEY (sample, item);
ALTER TABLE ONLY public.patterns_sample
    ADD CONSTRAINT patterns_sample_pkey PRIMARY KEY (sample);
ALTER TABLE ONLY public.patterns_statement
    ADD CONSTRAINT patterns_statement_pkey PRIMARY KEY (statement);
ALTER TABLE ONLY public.postcode_place
    ADD CONSTRAINT postcode_place_pkey PRIMARY KEY (digest);
ALTER TABLE ONLY public.signals_aside
    ADD CONSTRAINT signals_aside_pkey PRIMARY KEY (curation);
ALTER TABLE ONLY public.signals_correction
    ADD CONSTRAINT signals_correction_pkey PRIMARY KEY (home, week, signal, sheet_week);
ALTER TABLE ONLY public.signals_definition
    ADD CONSTRAINT signals_definition_pkey PRIMARY KEY (home, kind);
ALTER TABLE ONLY public.signals_due
    ADD CONSTRAINT signals_due_pkey PRIMARY KEY (home, week);
ALTER TABLE ONLY public.signals_heir
    ADD CONSTRAINT signals_heir_pkey PRIMARY KEY (pattern);
ALTER TABLE ONLY public.signals_note
    ADD CONSTRAINT signals_note_pkey PRIMARY KEY (note);
ALTER TABLE ONLY public.signals_pattern
    ADD CONSTRAINT signals_pattern_pkey PRIMARY KEY (pattern);
ALTER TABLE ONLY public.signals_place
    ADD CONSTRAINT signals_place_pkey PRIMARY KEY (code, valid_from);
ALTER TABLE ONLY public.signals_placed
    ADD CONSTRAINT signals_placed_pkey PRIMARY KEY (statement);
ALTER TABLE ONLY public.signals_same_person
    ADD CONSTRAINT signals_same_person_pkey PRIMARY KEY ("position");
ALTER TABLE ONLY public.signals_sheet
    ADD CONSTRAINT signals_sheet_pkey PRIMARY KEY (place, week);
ALTER TABLE ONLY public.signals_signal
    ADD CONSTRAINT signals_signal_pkey PRIMARY KEY (signal);
ALTER TABLE ONLY public.signals_statement
    ADD CONSTRAINT signals_statement_pkey PRIMARY KEY (statement);
ALTER TABLE ONLY public.vault_key
    ADD CONSTRAINT vault_key_pkey PRIMARY KEY (key);
ALTER TABLE ONLY public.vault_state
    ADD CONSTRAINT vault_state_pkey PRIMARY KEY (id);
CREATE INDEX access_link_session ON public.access_link USING btree (session);
CREATE INDEX access_once_at ON public.access_once USING btree (at);
CREATE INDEX access_token_name ON public.access_token USING btree (name);
CREATE INDEX ingest_note_key ON public.ingest_note USING btree (key);
CREATE INDEX ingest_note_recorded ON public.ingest_note USING btree (source, recorded_at);
CREATE INDEX ingest_note_source ON public.ingest_note USING btree (source, week);
CREATE INDEX learning_answer_question ON public.learning_answer USING btree (question, "position");
CREATE INDEX learning_needs_key ON public.learning_needs USING btree (key);
CREATE INDEX learning_question_about ON public.learning_question USING btree (about, "position");
CREATE INDEX learning_question_source ON public.learning_question USING btree (source, "position");
CREATE INDEX learning_reading_about ON public.learning_reading USING btree (about, "position");
CREATE INDEX learning_reading_space ON public.learning_reading USING btree (space, "position");
CREATE INDEX patterns_coding_unit ON public.patterns_coding USING btree (unit, "position");
CREATE INDEX patterns_curation_needs_key ON public.patterns_curation_needs USING btree (key);
CREATE INDEX patterns_curation_other ON public.patterns_curation USING btree (other);
CREATE INDEX patterns_curation_pattern ON public.patterns_curation USING btree (pattern);
CREATE INDEX patterns_curation_unit ON public.patterns_curation USING btree (unit, "position");
CREATE INDEX patterns_cut_off_unit ON public.patterns_cut_off USING btree (unit, kind, "position");
CREATE INDEX patterns_figure_pattern ON public.patterns_figure USING btree (pattern);
CREATE INDEX patterns_gone_key ON public.patterns_gone USING btree (key);
CREATE INDEX patterns_group_unit ON public.patterns_group USING btree (unit, kind);
CREATE INDEX patterns_lineage_pattern ON public.patterns_lineage USING btree (pattern);
CREATE INDEX patterns_lineage_unit ON public.patterns_lineage USING btree (unit, kind, week);
CREATE INDEX patterns_membership_pattern ON public.patterns_membership USING btree (pattern);
CREATE INDEX patterns_membership_unit ON public.patterns_membership USING btree (unit, kind, line);
CREATE INDEX patterns_name_unit ON public.patterns_name USING btree (unit, kind);
CREATE INDEX patterns_pattern_unit ON public.patterns_pattern USING btree (unit, kind);
CREATE INDEX patterns_placed_unit ON public.patterns_placed USING btree (unit, kind);
CREATE INDEX patterns_run_unit ON public.patterns_run USING btree (unit, kind, at);
CREATE INDEX patterns_sample_unit ON public.patterns_sample USING btree (unit, kind);
CREATE INDEX patterns_statement_home ON public.patterns_statement USING btree (home, kind);
CREATE INDEX patterns_statement_key ON public.patterns_statement USING btree (key);
CREATE INDEX patterns_statement_note ON public.patterns_statement USING btree (note);
CREATE INDEX patterns_statement_team ON public.patterns_statement USING btree (team, kind);
CREATE INDEX patterns_statement_wording ON public.patterns_statement USING btree (wording);
CREATE INDEX signals_aside_home ON public.signals_aside USING btree (home);
CREATE INDEX signals_correction_signal ON public.signals_correction USING btree (signal);
CREATE INDEX signals_note_home ON public.signals_note USING btree (home, week);
CREATE INDEX signals_note_person ON public.signals_note USING btree (person);
CREATE INDEX signals_pattern_home ON public.signals_pattern USING btree (home);
CREATE INDEX signals_placed_home ON public.signals_placed USING btree (home);
CREATE INDEX signals_signal_home ON public.signals_signal USING btree (home, week);
CREATE INDEX signals_signal_pattern ON public.signals_signal USING btree (pattern);
CREATE INDEX signals_statement_note ON public.signals_statement USING btree (note);
CREATE INDEX vault_key_due ON public.vault_key USING btree (record_class, year);
CREATE INDEX vault_key_person ON public.vault_key USING btree (person);
CREATE TRIGGER log_checkpoint_immutable BEFORE DELETE OR UPDATE OR TRUNCATE ON public.log_checkpoint FOR EACH STATEMENT EXECUTE FUNCTION public.log_is_immutable();
ALTER TABLE public.log_checkpoint ENABLE ALWAYS TRIGGER log_checkpoint_immutable;
CREATE TRIGGER log_event_immutable BEFORE DELETE OR UPDATE OR TRUNCATE ON public.log_event FOR EACH STATEMENT EXECUTE FUNCTION public.log_is_immutable();
ALTER TABLE public.log_event ENABLE ALWAYS TRIGGER log_event_immutable;
CREATE TRIGGER log_event_tells AFTER INSERT ON public.log_event FOR EACH STATEMENT EXECUTE FUNCTION public.log_has_grown();
CREATE TRIGGER log_once_immutable BEFORE DELETE OR UPDATE OR TRUNCATE ON public.log_once FOR EACH STATEMENT EXECUTE FUNCTION public.log_is_immutable();
ALTER TABLE public.log_once ENABLE ALWAYS TRIGGER log_once_immutable;
