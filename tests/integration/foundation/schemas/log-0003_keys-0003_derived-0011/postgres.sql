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
    session_ends_at timestamp with time zone
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
    held text
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
    helped_voice character varying(64)
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
    recorded_week integer NOT NULL
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
    at_position bigint NOT NULL
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
INSERT INTO public.access_token VALUES ('35ba06055d33', 'aa4b64e8fad11cc784e826db2b4aacfdd5e980db8d09f6532dfa76fbea4d9008', 'test', 'notes:write', NULL, NULL, NULL, '2026-11-18 12:00:00+00', '2027-11-18 12:00:00+00', NULL, '2026-11-18 12:00:00+00');
INSERT INTO public.access_token VALUES ('0f954a413ed4', 'd10f3b1266a294c4f1f2dd4876d4f7468647fc72a032fa9ff6e94544223307bc', 'test', 'admin', NULL, NULL, NULL, '2026-11-18 12:00:00+00', '2027-11-18 12:00:00+00', NULL, '2026-11-18 12:00:00+00');
INSERT INTO public.derived_schema VALUES ('0011');
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
INSERT INTO public.ingest_erased_key VALUES ('k74d558e7d869112453483a80');
INSERT INTO public.ingest_note VALUES ('n1ab7d678c787969d35605abee2bb6398', 'urn:example:housing', 2965, 739922, 739938, 1795003200, 10, false, 'ke5be0abf41f9f5f239d483c8');
INSERT INTO public.ingest_note VALUES ('nf2982008ebfcdae8e19a54a97df2de5a', 'urn:example:housing', 2965, 739922, 739938, 1795003200, 13, false, 'k6ebce7e77e5492b50c82ac23');
INSERT INTO public.keys_schema VALUES ('0003');
INSERT INTO public.log_event VALUES (1, '3be43d05d7613b54b5fe449cfde58138', 1, 'ingest.place.defined.v1', '\x00387b2276223a312c226174223a22323032362d31312d31385431323a30303a30302b30303a3030222c226b6579223a2273657276696365227d70989c6975d0d0336fbf9b89f4c79fd392d54d9b1fdd380a997d052c6f785b9c5950265086f4c8314728850bebadf79dc3103845d634d64df6dfe45a16fac2100fdb15ee2760ca70bdd9e59b35');
INSERT INTO public.log_event VALUES (2, '3be43d05d7613b54b5fe449cfde58138', 2, 'ingest.place.defined.v1', '\x00387b2276223a312c226174223a22323032362d31312d31385431323a30303a30302b30303a3030222c226b6579223a2273657276696365227de3e9a97cb0149cc17423d36774067813af47d593efa71b56699dbac2c65ee96033365bf1fe4f723c790f620fcb5060ab67a1b477ab15c2b6485b3444d8861a928c64cb9c43911027b8216bd686cdb907a6a458ed7f7d0124323b');
INSERT INTO public.log_event VALUES (3, '3be43d05d7613b54b5fe449cfde58138', 3, 'ingest.place.defined.v1', '\x00387b2276223a312c226174223a22323032362d31312d31385431323a30303a30302b30303a3030222c226b6579223a2273657276696365227d9f40be9f8b5b43f5a665d158ddde4f8e14f63afb44725c92d27d6a8758a724efb4ca543e770ca3bdc10e989fb9ec4e480e73a708150048e55506581b4d97129c1e20bb47a8963aabcf75a1fd3b7b55b037ad28eaf77467735b508bf7');
INSERT INTO public.log_event VALUES (4, '3be43d05d7613b54b5fe449cfde58138', 4, 'ingest.place.defined.v1', '\x00387b2276223a312c226174223a22323032362d31312d31385431323a30303a30302b30303a3030222c226b6579223a2273657276696365227d9d1e4842976124c39188e1d09aa38e35ec342bb0d81a745330dc1b1d957a002cdd8746f92dd1644b28d8a09dea552838aa8589cf91b31b43c1155ec870bce550ab134c056d75ee6ea52ace4832dad11a33e6b8dc0301fa652601');
INSERT INTO public.log_event VALUES (5, '3be43d05d7613b54b5fe449cfde58138', 5, 'ingest.place.defined.v1', '\x00387b2276223a312c226174223a22323032362d31312d31385431323a30303a30302b30303a3030222c226b6579223a2273657276696365227de04c1ca0896098bdfce713639942ffae63465955778d531dfb507aec09ea14efda134ce8ef809474554f946a86a8c4c149a7a0603b137dbe8ee728fcdcec0245a8c60a85924f882415df8f3fc4175c1d0bb7c9cd057539062530');
INSERT INTO public.log_event VALUES (6, '3be43d05d7613b54b5fe449cfde58138', 6, 'ingest.place.defined.v1', '\x00387b2276223a312c226174223a22323032362d31312d31385431323a30303a30302b30303a3030222c226b6579223a2273657276696365227de20621d79f6db019d8f0cdec64f50d1b612b3f1262b76db89392d941eec99cd46e4325cd5abb61907705ebb313450f60e094ab3e4b78ef36d7820ac746ddab9b23b10bee2fd3bdf27f1774197025621de1d661335dd6c7d799c9e033dc074b6bdbc228');
INSERT INTO public.log_event VALUES (7, '3be43d05d7613b54b5fe449cfde58138', 7, 'ingest.place.defined.v1', '\x00387b2276223a312c226174223a22323032362d31312d31385431323a30303a30302b30303a3030222c226b6579223a2273657276696365227d8275f69f38db3b362190c1a99cc9a883f34acd025d5cc504c6fd4941d890f53ac478d089253078a23150d50efa69097151260650a4e5d8ca8c07bdf11f252c4fd09cf84bea8fe5ffe068193eb8c2ce090394d1e07477d4456d2688e87bba83e6cf0c');
INSERT INTO public.log_event VALUES (8, '3be43d05d7613b54b5fe449cfde58138', 8, 'ingest.place.defined.v1', '\x00387b2276223a312c226174223a22323032362d31312d31385431323a30303a30302b30303a3030222c226b6579223a2273657276696365227d7204889e32fbc9398617dd3e232178306097e5132976ee240877a8a1ceb5db65887ecb3704b1f69f193606c5ccd4a1d530499622c135588c1bc778dbd029a12d5b9a88ae4f7956212b890823e4cd36c5f92315eaa0b4d756df');
INSERT INTO public.log_event VALUES (9, '33822b23ca6ef8ca278afaf61a3d5c33', 1, 'ingest.source.registered.v1', '\x00387b2276223a312c226174223a22323032362d31312d31385431323a30303a30302b30303a3030222c226b6579223a2273657276696365227dc8ff9cbead3a0aea2feb68412680059a09865bf67aeed73e16b7309adf4f84858d41c309f5e4500e6cbf834dfde07b976e498066caaf266243020d2a1798ca560f58858ebcb8f3eae6281abf1f20d0bf7c1adb566b82af0102003c47b2c49ad141d96bafebff9c656247bcfabe6467e2ea012a');
INSERT INTO public.log_event VALUES (10, '557ace252f8992d733f51d5213d7c563', 1, 'ingest.note.recorded.v1', '\x004a7b2276223a312c226174223a22323032362d31312d31385431323a30303a30302b30303a3030222c226b6579223a226b653562653061626634316639663566323339643438336338227d4206852383a21562c5b7ff5c3616d81c5e09a741fbfa14789fa9c74a1f6c07d3e160ec119cd82af935bf5280cc7c84d6292edd5d99ad354cd02b79dbc707e1e2783b0fdd0933482fbb10a664e8d8afb76906c00cebedffe38550599dd8b00fa6d06d83d52067671f09a61da4a8b7939fc910d0cb859977fd4bf16e422cb516f04349e9b1a7244f2307d4dd7e07212eaf26a60dd834bf7df6e6eb6a732437b049d3ceaf5ed41afc6cc8ab836c6de42d7fc46c44b8f13010c65a4c7d86ec6f91b55b13a3d373b03ac3878312be6732035a27387a79e2bc9b77086249dedfc49b6744f54fb907d82c0715d056260e04b505364b37b59586cbe531447ef757f61cff0cb3304efd52e137ee02a14bc1a567036eb9607ac90d06434e288caa5e9adbb3c54b035f38e213fc55c4eb86bde613bcdc98b35858cf0a0e0737fd65869dacbfbcad9a366beb028355ebc9be457616f40a9e51b82f143d423bd08c8179868d339fc3fdd682031187c307ecccdc77a6ac6048295e2a0769bab3157cf23a09fc3fd25ab708302eace9194ed06eb47bd7f01b9370f593c4305118000c949ae25b1ccd7462a6440fabf116377f8065c1f6253c1532f1aa64fddccf5b29d7c23ec6b8bf0ca96f2fdab68058185864fab7470c35a8f2d17fd344386b751615d0dcc9f07faa5333ae1d4620cd11d2b0b0fb69d59cf83e13720d390a5fde7048c0444bf5e3d52ad7fb4840458751aadf524a931536caa1e5a6814799634a5583f5bf49dfe9356e725e39d94b8a367b90cd85d28cbd8df6cfa9e22dd733624a86de6e4df92e8bfd68f88f976f811dadfee4566155171ab38d2a9ec39f347b2b90310f810ec01d8a38c22890ee0fb9f255517a9a828b26bfaa4075fd13cf335d2e5ecb3d6342a0670684f5abc286e0c5228336bcf689c01150ecfe8342aa826a3c1af27bc812a426aa862593b48872ae0da4d6a48ee3ae292dc135aa63413636f503b59f4c493f2c9bd556c6746f92bea9b50a1783a1a73a48ff5d8fcc3dfdb74f8f28757087738005925189b20ad901ee33e3937f35db0bb853c0e4e9d4e683691bff7fbcb14f4d4d549bfe640d25ad23a85d30a332093ce0ebdbbfee7eb1082d0e00e9b8a256d5cd9fba57a25fdb9ff01b01d07d7fbda5f3a3fa534f8b958d64a98dd1d6f3694e44c75c2ced088abb069d23be8ab66aad806821b0be873a');
INSERT INTO public.log_event VALUES (11, 'ea393b678c9bcb30ea5d1d9dcb5800a7', 1, 'ingest.note.recorded.v1', '\x004a7b2276223a312c226174223a22323032362d31312d31385431323a30303a30302b30303a3030222c226b6579223a226b366562636537653737653534393262353063383261633233227d493ec8cf85f7286dcea2ef7f61f4e11cc5faeb559d5d84050ed8836421754d3dc8d3669728eed8544af8dc8b1de15c849640347847237d20f5dbb5ff85467659cd77119e315e4706e5f4196fc81d4800c63405aee23559e72ad979b7972215260d38e01b2de8ceb33d0b8734e10c79029f24b18f80a680148d45193db371e6b5a224f5e94e9e3495194454f47d2ad4f18b24e9164874582c05b5a04ec23b870a5ab6bd84883dbdd58c17ca125ce0980c34303e32ed02a3e8f9e12eee1d0d2cca203b2c0574936e5ae0e7bafda4624f1536f6ead27829cef2d7d8ad0c51aef2936964253191f9c9ed9aeae6d9d26cd83e2e4ef385237c497a37d7f3802944ab70351334433c868277545f778b59e4b1a0804dea98a1218883aa72fb27c1091eda7d7b74f9676989dc77cb9f1fe8acf21c330c544ff64ede149d33ec83c7694627e16b9d54dc6ef2a5b798ac5d4588a667c86f96d4a449ff3d3e54799fe7ec263e67d6d96c121d6d5b766ea616bbb619bfd6a781bfb46cd62cb33df658ab05155f20402651607823697644ee5b452a0d50dde447b9c58e569538f287b16b038d3641ff0b388a2ace468e36eb52f783337610a1dbf8b08ea9ca1361b68063570e56439207949998de03d8e84c11e00389b2d63f7db90f2e661b44bd9e927e67d6c48dbf703b40857ca556af76456a7986f08737de280d680e0533fd19c64e2cd99c2d6012bb421de96fff6c00d042501ae4c5e2d89e0b615775147a98e6d800dcb87ad3e61cb46688ef6c052ac13c0f3a2c41ed1de1f2495170b0ab00d581b0375a22c2409ae1643341220fce0fc52b907a09c09eafbb38c911c7cb7a1c3c8d84736b5e3531d910c3a43ea082dfd785f5efda5b5626bc2bc2194441ce0fae336de89bd60cf586f421c9167fb09e6d2e4d4c738f4b9e2e8b13848e426e2a96cccbcbd4b14815422ade1a4abdd33c082a6753ff87a8d8727a55223edea7c404f7178e06ff84979f710cd8a9a9e072');
INSERT INTO public.log_event VALUES (12, '9da1fa745a2677c42f8a321c40605704', 1, 'ingest.note.recorded.v1', '\x004a7b2276223a312c226174223a22323032362d31312d31385431323a30303a30302b30303a3030222c226b6579223a226b373464353538653764383639313132343533343833613830227dad4e0a998f4e95374575892a786a5d2b725ef93e0db0487ba501db796bc48d0a16060e279898abcfcd5aa5925a823c625067a34566aa635d58d7aff0e72ae0011ab848dedf035b0ba9d19eabc5d85561c88a1815924e3d483491ad188b254531b7d235c7dde2309e47907947b8a814e03938f625241375e7a8deb7ab50e35200312a3815a085abb14c4de3bb16465a760f04648c6815669c1d446bdfc25c540beb433bbdd968153504e4273ed6164c5b8b6a7103bb5b208398978447786b867b06e87619bd4b921d0990135ac37c5e7931e23aeddc869bf3df688309c8d2059ac8d1d454a8a18bf6c49dcf88632f620a53c759049225147d1b8209ed598002301449adbee1be853b038f4169ef14e8c2d546cb200370d9c3b619760b69f29e7562c28171cef66f9f1eec9f8ec9408af97d679d5a7ca531ccd15df9908880c98b642bce3cafde1a1cb97f84688c4798146d7f9b61210c932bf0b9b8003081bd9a21e50f7c18bf494c2855b6561884d9071407abb55cdb4e76670efa03be132228d5eaf62e60c4328aa2ec445995167075eb42a33aeee6249b2253f006eda50dc8a12196014bb1ee308c56198e5fcee1ca45c195dc2b8b8cfd7639623beb3c2531310026d7f604769a34712c662f43ddadabbdc58968c3caf6e2c3047ed0d94feee02fa469a427c959739507a93aa15884911257142037c9db05b9d31d3789bfa07e3b95072a1938211626ba93136227d5ce8413279a0d502ac2a6db7feb8d17217246aab23c124680ffc086a57ca45297e00f50a3a9175e0dc940ea2363848f16e4d44741ecef55c1008ed585f55c03c9ebc222f50c1e447d3bf9417ba4b66ba758750bd6d573712b324c68164f7024dfa191f3096a142ab1e859ce25d98fe9398b9372842db7cc9791163a0a9dd5273948e05ac8ee1540f4c5ade758625124b87f859c4c764d669dc1932be29b4f06c8a4a75b6f1d443cc5d30adcd1809dcf868920c129ed725acfc59b7cf43942f55133d1db81bc2b1a56d5f3331aa7326033714ec70f441793abec67360eb774');
INSERT INTO public.log_event VALUES (13, 'ea393b678c9bcb30ea5d1d9dcb5800a7', 2, 'ingest.note.amended.v1', '\x004a7b2276223a312c226174223a22323032362d31312d31385431323a30303a30302b30303a3030222c226b6579223a226b366562636537653737653534393262353063383261633233227dd54fd001638f6af43c551beb9a7927b123c58b17f50e70959443fc22484a31270e4997118ccfc782e6202949e0f480613aea7abe391988b0b71d7e15ae60e540cb885270855cc5df2b521666ea3d163c38fbee279726bfac299034ed365302d87cf597f9cbfad81aeb3569abdd173e2afb086bddabfbba05df2f20fed939fa01ad1ebc216647b69d135370716d43e7f57f12cb3e3a626639bf70f29d8bd6489d9af37b6c0b70bbd5c927363f17cf7a829b815d4d00206881acccd9be705d3c5b81e73716489370672711fa103ff93cdb9bf9b612c41e7bd72a8c437e2759cf44e5ea9e1a424accd4b160bc0d9b743fabd284938aba426db39c01262d3f3b3f33fae421cb3fe9d7ce02500a8ae0c288a392e1d316563bfc0f9df6033347cde1b2271ef9c17b96e5379ac5e999ef52fec3b88b3571e2a88d220599eb081c43ae2e427b22a9f46988c021daad1c76a1f7920311b9988b94314ab3974cbcbdfa7c45acf16b600388f1a1d7818e651854b7d060f2e28ed135e8ce162a932ef67dc6bc328a94e7f907ff995c7cb805182fafcd5a71952e76adf7a28094614bee6119f454c942dad64e27996420ca8a79a166c51e934293bb531f037a14c8f26527a061882ad8757589d1e8c236469a1ab0c69f52a14952aa43a2af74472da413eb45e4da2ac6982d49410d34a921eb42a346cc2a16bec163f7cc6bcc085ae2f4c6afc7d2e3aa897e801058bf18f15edf11dd4d69d8640de2c94731721769df5445f8cf8127c45b1d799ee6a050ddb6177af8a2c2364dc7abcd3e2b1b39f5d885488d30eeb1eac92bfae185e8d835e31a90d593f2723971a8d7279c141e4165b7397e067c5798837f14ebca75b4b8b6843d3d6ad7b26de7ab0257a99c9b0024d5663e1a72b19cb8fc63302409d3fe2e36b91b7ad132dab5ee729c24c0698cb7a93779b0406dd6f3bbb1804851dec92caecb2fecf83fa7972a6cf86c88f821a68c7e280fec2a274cc9e40366e6761aea7eebe226e9c2');
INSERT INTO public.log_event VALUES (14, '9da1fa745a2677c42f8a321c40605704', 2, 'ingest.person.erased.v1', '\x00387b2276223a312c226174223a22323032362d31312d31385431323a30303a30302b30303a3030222c226b6579223a2273657276696365227d56d73e35258be7f06cac0113bfffaca20f2e3065db41f2c1e3ee244b7487521fc08e31a29b1f486a2dfa83bbbeb133ec78d8bbd52681ed9b2bd73971ef336920957a4e5110995ff18eb4736a48c929e66f952e723f6887854ea2e33c5d6a066f049b5df352c98965e21c7880ee6f6c9b91e8cdaf86be8184631ba9b2f45f08b13c23098fc17c8f9c018abfcafe52c632ce7ac2');
INSERT INTO public.log_once VALUES ('\x1ab7d678c787969d35605abee2bb6398', 0, '\x6139363463316639393236386632386633656330613032393836333933343634', '557ace252f8992d733f51d5213d7c563', 'ke5be0abf41f9f5f239d483c8', 10);
INSERT INTO public.log_once VALUES ('\xf2982008ebfcdae8e19a54a97df2de5a', 0, '\x3065376361323936353362663438303334663834646262323533393564333337', 'ea393b678c9bcb30ea5d1d9dcb5800a7', 'k6ebce7e77e5492b50c82ac23', 11);
INSERT INTO public.log_once VALUES ('\x8ce7ddc553be9ce029daa2136544ed6f', 0, '\x6263346539323233653239373133356363376461376338373232316233666438', '9da1fa745a2677c42f8a321c40605704', 'k74d558e7d869112453483a80', 12);
INSERT INTO public.log_once VALUES ('\xf2982008ebfcdae8e19a54a97df2de5a', 1, '\x3838643161636536363665616463616538373565656234323935386133616234', 'ea393b678c9bcb30ea5d1d9dcb5800a7', 'k6ebce7e77e5492b50c82ac23', 13);
INSERT INTO public.log_schema VALUES ('0003');
INSERT INTO public.patterns_gone VALUES ('81dc719a8f646a2dcd6c1e3b092dbaea', 'k6ebce7e77e5492b50c82ac23', 'amended');
INSERT INTO public.patterns_place VALUES ('K01', '', 'Country', 'country', NULL);
INSERT INTO public.patterns_place VALUES ('R01', '', 'Region', 'region', 'K01');
INSERT INTO public.patterns_place VALUES ('C01', '', 'Council', 'council', 'R01');
INSERT INTO public.patterns_place VALUES ('W01', '', 'Elm Park', 'ward', 'C01');
INSERT INTO public.patterns_place VALUES ('W02', '', 'Low Side', 'ward', 'C01');
INSERT INTO public.patterns_place VALUES ('N01', '', 'Elm Rise', 'neighbourhood', 'W01');
INSERT INTO public.patterns_place VALUES ('C02', '', 'Other Council', 'council', 'R01');
INSERT INTO public.patterns_place VALUES ('W09', '', 'Far End', 'ward', 'C02');
INSERT INTO public.patterns_statement VALUES ('452f746cb03638cf8771eefc37d6de1d', 'n1ab7d678c787969d35605abee2bb6398', '557ace252f8992d733f51d5213d7c563', 'urn:example:housing', 'urn:example:housing', 'W01', 'C01', NULL, 'place', 2965, 'problem', false, 'person', NULL, NULL, false, 10, 1795003200, 'ke5be0abf41f9f5f239d483c8', '\x7d62fcab28dcae6bad37cc81562bad26a58ed1f8cae624cbdeb9e0861949fd2a6d0f0d80fe104e890ef2ac19b54d0ff89b842a76d5229eec1633471f8903d4ad4e6b80dc205d8932dfb1482c11d90ac36502c94e72d879005099de35af423fcba26fd2bfdc56ea3a4fd027fa25ff350fd6e9e58ae1f84f554c5cbeadceb6f1529ab59fa88c3850a3e2e3ab3c0458aa50a8eeab84cb142e7395e5a8973603bd8c26f25e1c16b3af9ec95b7a835b3518ee92ac1c366d10b30d9601618b7a4822ced41641221120aa764a8345f025d403ac281034caccbab0cc9889b4dce5813ac97ef2563c2cb3588d4ca5aebe0d4d7fca188c63c3981a95e932dc01b414d2c2f83ba748be5a86a13163e740b706a28762b7deba6e55f157bf9e5840e3a0cdb35dfe466cf6d31ec2e96e660f7bd435add9df9ca42d0fa5947934b01033368635a32811be4fb262fd0180b276f44267e3da287a75533bee2ac7590a86f429b4c5ce8f1924ee328f36f79ed14cbae95f0775d4e7b4cd0d8a36c8f849125dd08c94fc7c3151139aa1415429697bba2ef63b325bf5dd13add04ecd8a8aa60633e2e99d9291e51bc7ae3711dcd7cf8da08696102ead67302befb15cdab9135258b6f8ead45c4fbbfb566dc46520a051b974429eb9cb704e874494852108ee8527ef061a5d0095474fccb69f426856f48041d675b276d7e506334f8d83cd7083f3735fc8bb786b0bec992e665938d5366ee94c1ac9ac7b1519dd82f2935c1cf9c2ccfd753355b4f470fcc398b6054af2277135c68da09e720517a49807dfd969fe6eb91dba8ffc584583566c0b8107de8cc49463bd2756c6123bed421ff92006057fdb2c1b16523b755fc9354d4fb0739a53efdb9084ec00f73b03a1c76a5eb274abb70614e799432b689db455e8b90ebf77497d2dd214c48a95675068d0b95fa2e1cd284f95a4784c6ff91d3b38197540ee5569f41598c68ad3f192de13830e6f8e', NULL, NULL, NULL);
INSERT INTO public.patterns_statement VALUES ('4358d041d4d8f5fc95bb8a0e18c36a63', 'nf2982008ebfcdae8e19a54a97df2de5a', 'ea393b678c9bcb30ea5d1d9dcb5800a7', 'urn:example:housing', 'urn:example:housing', 'W01', 'C01', NULL, 'place', 2965, 'problem', false, 'person', NULL, NULL, false, 13, 1795003200, 'k6ebce7e77e5492b50c82ac23', '\x55a81dd9e70b8554562dc9d729345bea10a3330b27e03b6548fc289e773a00d567b0c4583f4054a880fb8d46dce8b341308513f22abfeb24c834f932e14d3f01eec5d127814a513ddc4f8840a39a91965c000a0d086b7272871e8a8bb0dd4390c5aa266c85893d877321ff8b6ee48be1b8562b908b1232d04e7b1bcde45f0614ae87d95635ffc9932e3e07462926d72d4daa8601e8c5c9aa3859d84b1fa966178f9e0fcacd8c1bb34e892e4b07c4fa1f83ce770b1e84bb0a21f8cbab7d1ec7663c3c42da8425356f31c76e81f17b30032789a1a5cbae7df907f76d5357a3989886c2dea9414505c17c4b84a3a88586b8fc0434528692674317692a6127d8d17ba71b0a30bdf0c6f6d047b48cd6889d8091d67bb7edc76eaaf94868041d20bd30f081410a3aa9580c271dd6aabc5c19ba3e854afbb3f50e12fbfd1dfb5ae6e177aa1e4c98a9de3e0ef9fefa544562938a287593918c11031e6fd730688b530318862e4ad2d30ad08592378aeffca9200d732b76bc963f8d686e0acb2781db702adeca47ff40802165c6a443d42ecedd1648513093e1e56bc25c3d5749158200d143d0fca1a45c027547eb10f6f1a0a396baf7fd197cc7ba38916439e006e7265d42334f397c269b329e1f7835351430be60fd3333250b921085716ecbe89ed058590e71ba2d0a8ed45649e0d13705c2bcb13c19765b3072b422d90924caa61375dd930ca133a4d2e52fd2a7052b16e996800a1530f480367e439eab97505f62baf1896fd180e4e2792333e2b53406bd71f56c1b6ccf7c829fcaa41a87ffbeb18999468faa43160f', NULL, NULL, NULL);
INSERT INTO public.signals_note VALUES ('n1ab7d678c787969d35605abee2bb6398', '557ace252f8992d733f51d5213d7c563', 'urn:example:housing', 'urn:example:housing', NULL, 'W01', 'C01', 'place', 2965, 2967);
INSERT INTO public.signals_note VALUES ('nf2982008ebfcdae8e19a54a97df2de5a', 'ea393b678c9bcb30ea5d1d9dcb5800a7', 'urn:example:housing', 'urn:example:housing', NULL, 'W01', 'C01', 'place', 2965, 2967);
INSERT INTO public.signals_place VALUES ('K01', '', 'Country', 'country', NULL, NULL, NULL);
INSERT INTO public.signals_place VALUES ('R01', '', 'Region', 'region', 'K01', NULL, NULL);
INSERT INTO public.signals_place VALUES ('C01', '', 'Council', 'council', 'R01', NULL, NULL);
INSERT INTO public.signals_place VALUES ('W01', '', 'Elm Park', 'ward', 'C01', NULL, NULL);
INSERT INTO public.signals_place VALUES ('W02', '', 'Low Side', 'ward', 'C01', NULL, NULL);
INSERT INTO public.signals_place VALUES ('N01', '', 'Elm Rise', 'neighbourhood', 'W01', NULL, NULL);
INSERT INTO public.signals_place VALUES ('C02', '', 'Other Council', 'council', 'R01', NULL, NULL);
INSERT INTO public.signals_place VALUES ('W09', '', 'Far End', 'ward', 'C02', NULL, NULL);
INSERT INTO public.signals_statement VALUES ('452f746cb03638cf8771eefc37d6de1d', 'n1ab7d678c787969d35605abee2bb6398', 'problem', 'person', 'a5e0fb73e434be844a48454b8d8ede59');
INSERT INTO public.signals_statement VALUES ('4358d041d4d8f5fc95bb8a0e18c36a63', 'nf2982008ebfcdae8e19a54a97df2de5a', 'problem', 'person', NULL);
INSERT INTO public.vault_key VALUES ('service', 'service', '\xe67215630de19c45eb20bbf37ec10b0c264499343c559d01a1f165972929bfd5185d52301928baed8878d8018fabfbe4c746e98e45b13bb9ba310aa2', 'service', 0, 'cb2d82257aba3042');
INSERT INTO public.vault_key VALUES ('ke5be0abf41f9f5f239d483c8', '557ace252f8992d733f51d5213d7c563', '\x1bb766d5c8073948da433f375c9f56ec636f4e31e147a9d074792f1285b99d458a831bd0c8a6ba6bdd44b641bdae863a3a042e09b9bcfda67c29662f', 'case-note', 2026, 'cb2d82257aba3042');
INSERT INTO public.vault_key VALUES ('k6ebce7e77e5492b50c82ac23', 'ea393b678c9bcb30ea5d1d9dcb5800a7', '\x82fd69138894e9a3dbeb56520fdf00fb972dc24da0569dacd31a9d2daf3f0224b589fc111355dfc88eb09b9b95fa7670020417c5e108d5cb6eed1c8f', 'case-note', 2026, 'cb2d82257aba3042');
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
