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
CREATE TABLE public.learning_cites (
    subject character varying(64) NOT NULL,
    note character varying(64) NOT NULL
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
    listed character varying(64),
    hashing character varying(64)
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
INSERT INTO public.access_token VALUES ('138d85cd30b4', '9c4c86607daa97577b51e7c9773c39fab894d308438b053bfe688927ae2dd2de', 'test', 'notes:write', NULL, NULL, NULL, '2026-11-18 12:00:00+00', '2027-11-18 12:00:00+00', NULL, '2026-11-18 12:00:00+00');
INSERT INTO public.access_token VALUES ('4082eff18ea2', '4d5a31e545958b715a5099113aca308cb5cae3c6b41bd0f642e254d7a83e08a7', 'test', 'admin', NULL, NULL, NULL, '2026-11-18 12:00:00+00', '2027-11-18 12:00:00+00', NULL, '2026-11-18 12:00:00+00');
INSERT INTO public.derived_schema VALUES ('0018');
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
INSERT INTO public.ingest_erased_key VALUES ('k1d173c684451ed75b12323bc');
INSERT INTO public.ingest_note VALUES ('n1ab7d678c787969d35605abee2bb6398', 'urn:example:housing', 2965, 739922, 739938, 1795003200, 10, false, 'kbfb282c83ab45d2666f1ee11');
INSERT INTO public.ingest_note VALUES ('nf2982008ebfcdae8e19a54a97df2de5a', 'urn:example:housing', 2965, 739922, 739938, 1795003200, 13, false, 'k8eabd83298f7c0003454aeee');
INSERT INTO public.keys_schema VALUES ('0004');
INSERT INTO public.log_event VALUES (1, '3be43d05d7613b54b5fe449cfde58138', 1, 'ingest.place.defined.v1', '\x00387b2276223a312c226174223a22323032362d31312d31385431323a30303a30302b30303a3030222c226b6579223a2273657276696365227d15ea23f68bc4409804b14a09fd2ce01e16974d3bfffabe387f5d053cd4d0162052917729269587cd7db2b0b9f0d6326f79d23db42f44cf1925be456a161c34875a2a320891c9aef8edbf077874');
INSERT INTO public.log_event VALUES (2, '3be43d05d7613b54b5fe449cfde58138', 2, 'ingest.place.defined.v1', '\x00387b2276223a312c226174223a22323032362d31312d31385431323a30303a30302b30303a3030222c226b6579223a2273657276696365227d31542e0e60ab0692644e34581e179940035e97b89edb8f13b1f7dff44fba670fbffb515259021074c7ebc797c70077145d7c84d58cb2c7f5e8f3848765345bc26c30cb5ca20db759282ca2e4bc70bad0972acc70beb5e341e50b');
INSERT INTO public.log_event VALUES (3, '3be43d05d7613b54b5fe449cfde58138', 3, 'ingest.place.defined.v1', '\x00387b2276223a312c226174223a22323032362d31312d31385431323a30303a30302b30303a3030222c226b6579223a2273657276696365227d11543d4d39095cff1cc62f2203755c6024710c44b65568371a702edbede670e0af65bc956470b4b6f4c23334921f9d66f4f0dd33e77392497aca360d3f87cf38e76981dc1e9c9c08c3de5e6d383f5f0234949473dc9c7a853da77075');
INSERT INTO public.log_event VALUES (4, '3be43d05d7613b54b5fe449cfde58138', 4, 'ingest.place.defined.v1', '\x00387b2276223a312c226174223a22323032362d31312d31385431323a30303a30302b30303a3030222c226b6579223a2273657276696365227df6700f0196e7556ec3ee9c98984eda7c5ac7a21b2a83b600016f3b4bf68a1caf39e85f3d7b68ae4e172730d15780cf1715c8b11a158028557be3da52e1db79b275622dc65832e4c6def4a262b16e46517d2f2253eb3db2cdd9c2');
INSERT INTO public.log_event VALUES (5, '3be43d05d7613b54b5fe449cfde58138', 5, 'ingest.place.defined.v1', '\x00387b2276223a312c226174223a22323032362d31312d31385431323a30303a30302b30303a3030222c226b6579223a2273657276696365227db27c01e92050534b6214c2213138d5db4bdf6c1f234f57079d9d74614720a1d64b9053b235a9269e84c1477890bad6c444f0bb88ca114d086edbc208f001c09ba6e216b644c740bf32570bbbc3e703e14a391d29656a706236de');
INSERT INTO public.log_event VALUES (6, '3be43d05d7613b54b5fe449cfde58138', 6, 'ingest.place.defined.v1', '\x00387b2276223a312c226174223a22323032362d31312d31385431323a30303a30302b30303a3030222c226b6579223a2273657276696365227d7d4eb766925223f9e2df3682312946f8486cda6f2c8d477f06c76a4ad54b4375e17edcc5d8ede1e0c3bb3febd0fb2818ba6751b06178ce2ffbada4add9e5d31c3cc2e948aef5fd7a980ac280a3c58e7d9eaefeb7c230a1340b4f0e8939cce5985ccfb5');
INSERT INTO public.log_event VALUES (7, '3be43d05d7613b54b5fe449cfde58138', 7, 'ingest.place.defined.v1', '\x00387b2276223a312c226174223a22323032362d31312d31385431323a30303a30302b30303a3030222c226b6579223a2273657276696365227dc71633ce6db58ea74b1d6f3b538247df9754cb7a2002cc4920ce1103c8368340ca03718468de7dcea49f9495e5253d32a5a5b22579f311a9c362e23f719180b0055291ca26fec3faefd3821cb4bc64acbcead64313d848e56be226e9184ad80dbfba');
INSERT INTO public.log_event VALUES (8, '3be43d05d7613b54b5fe449cfde58138', 8, 'ingest.place.defined.v1', '\x00387b2276223a312c226174223a22323032362d31312d31385431323a30303a30302b30303a3030222c226b6579223a2273657276696365227dbe026a0a74e654a699a69278df300cb82487e3197418827813c94911b2b8ba9581998a4f58b5190549dab9889349fa49f52f414ad545753af19309341f61afe58be63be21ff4cca4ab8ff297a60a3fe5f5112ed0ad4e4294a0');
INSERT INTO public.log_event VALUES (9, '33822b23ca6ef8ca278afaf61a3d5c33', 1, 'ingest.source.registered.v1', '\x00387b2276223a312c226174223a22323032362d31312d31385431323a30303a30302b30303a3030222c226b6579223a2273657276696365227d092133a8509627bde892562032e070cf02cf319a26711af8b8e50de3f9c8abb2612b252ea260e5503abdecea7951ad7a686b49521e6c887574b4da56a313c22426657d0ef321ad1082e7ce227c6b197af94e79a0b2238766b84b6f12da26a25ca32e905ca2156e3c55abf1f95a435578bf3dd5');
INSERT INTO public.log_event VALUES (10, '557ace252f8992d733f51d5213d7c563', 1, 'ingest.note.recorded.v1', '\x004a7b2276223a312c226174223a22323032362d31312d31385431323a30303a30302b30303a3030222c226b6579223a226b626662323832633833616234356432363636663165653131227de876b43c8dc844fb01ec2b779a3278f2aac9f41a81dd5842bd0c3b40650a94b409ffab65f1bb0e542a592191a20dd620d6bc9228b6d92d260e5ddebe6744438cf6614dcdecced032cfa5e49953000482abbe78d2af33ffad6f0de43260f642bbf27d4b1319e042ccc1365d9f4f6c2e3f7985cf942e9c3aefa6db07596b8322cdf17f84a2d12c8ae2c3620fd732c74cd446a571945d3d755d46378c4a67efbb70bd8901199f03e022918a8437216655745db234025ff129ff4d089c6282937c3c24f622ad76bbda4537d79124f103d33424aa0c85e2223b992d706d22893c85514e5e444797ea27fcce22938f961386eb38daa3a5bb39fa96669bf0db7f7becc0ae0cd13782db9fefe82ba561953ce0cabd7165d715036379290d9317aca0676c9c541d2bdd7774780652aa599e38817e521258442e75a2dbefa7ca0193aaa6ceccf67ef5e96baa8bae21762ce4d38af5436faae72129aee722355d6e178c202142f4b1af8834775b9d675472d1b66f56a50596d508738d6f52e3e544e08fdbd66b68da0dc2634602c034d9f24c2176dedeb3e9c0d62ae02d492b82e1daacb589d46961cca5711afd4095c821622fd0c780066991b518309de30fdd736b83f514e8640b80c74ac260c34d5ba4ee9c95a2845872eb342cb093ed5274c4c4b4970d32d43dca5dda2ff612121958cc8042ac66b310f0133da9b7a89ca5d1f41690c38dab947ede88b8290f775f106693e9556fa012bc150509e5c69473b0cb0ab1e59c5efd0ac8d2b6920457a3f38e39b34867ea4295553322455f790c3f6afe775b9554b4cc68a1c200c1f474d8799aa592ca2c6a20d1c972da21401aa9b7351a9a083e6f15f990ab95f841c1f572134621db9c0dbdab3e18bc53b0873520b56e91e0983b173b0810fbb42123609d1af30fce6d8b05d77befd48249de4d639deb11a9c442805087b177cf3016c9567a654a0ea884c598d65650437540177cadc9460cbf2d4e83934119dfff4db4f5c711d386e37a8d13678f41dd8822c8135a2fbde976fa3fa2f39dbb8fc4844010f0d026d26475803d703c61785875ac0d118d9839d135ed377ad3d4cd6065ec000523e3406714fbaa272d157715c0af24c4e9e370d348dd732e932cb978996a4ef89ee2c58cc6a2b171d0ce743dd652f60062746e08e43d623ddabc011ace9559213f7519f4bdf3c529a1f434e2');
INSERT INTO public.log_event VALUES (11, 'ea393b678c9bcb30ea5d1d9dcb5800a7', 1, 'ingest.note.recorded.v1', '\x004a7b2276223a312c226174223a22323032362d31312d31385431323a30303a30302b30303a3030222c226b6579223a226b386561626438333239386637633030303334353461656565227d98eb586b9d58714211fc5936ade925406644be7b5bcd8270ea9964e8c681c704149ab4ba9b1e58917e2ce5ddef9fd4a9d4796df5dbd8b3d0c41a5cbc88b6d455e8dc1673a8763d91cf7527b969e2b4f4750e22d7ac6f80684d8257d46a0f1e2bcf1a063d9baa78f581ad028afcc1f2db5722036016a87d558a591fd51333ef0e8e86571ffc7ea44c9c4d633dc94335b46443b151e376494eca5f8beaef32ab535f73dea17e6f8bb09ca7a653fb2c894f0b4c67ef8ea93c85d3d07bea37a2d0becc8c9bdffa5c45b891a18ec88dc939f18f66036ed77725730798ed29a2da1611abd5352cbdf19ebfd1bd1849ecfe62535cb70e10f6706a7b0fce624de8efe9d0b17b38c67fc2ec699aaa8d01f7a266e2d79b5947cbeeec9bce6eda31340ec0b1cf34dad9931dd26ca968416966b8ba1728a03bc8c78f44547112280ee7a7d89410b41fde6dcb73493ff75fcd762660a4019b18321e0717a339883d8ec2c7a9e81cb3252f714e09de90a3c4f5dee6dffa57fb21d1ee47598da646740efa004ae150d708a09a113515ee1df05a38dc5d1bb832f0eb7e8c9245f340f1b1f2f268cb0cf0708868e1e0823482b96db01724e7e878fb50ca7032493a24e55adfb609b2f1b5c3fc14a798edcaee9e1a95f64522d34c82563af03aaacc499451fa9e790dd2d3436d5327f12e54c5bf760af18de69067a2755f8d17948afac055b03b8c054076b9ebd0b7e3aa1b4c90cb18e287b08cc9e488ef600d9fdad8c8053676c6345cbca4b1bfdc06aadf23984e351aec3603393c5b23ca02139f8d5f890d2293c5f080d326d33ceaf1cc27fc49f1b6063fe87a0a43944828e3da241e9d5e7a94bceba522d0f77fbebca4f21721da2d5af5f069480e76c354a0a04184714c0079ff4bfa0c10976354ec57112cf78c85b621c8b8d935642840862a5f4aab5cee29518d7afe875d5791cbb623b8bd2f1ae66a398dd43878d00abcc8c8b731ec00e5cf72a9ead88b37f2cfb72fe976');
INSERT INTO public.log_event VALUES (12, '9da1fa745a2677c42f8a321c40605704', 1, 'ingest.note.recorded.v1', '\x004a7b2276223a312c226174223a22323032362d31312d31385431323a30303a30302b30303a3030222c226b6579223a226b316431373363363834343531656437356231323332336263227d9167f8927b82b7c99e18bb271823a5cc8800ee0e77fcc3726b2199ef95bb6fab6ca88f8f4bd0e50aa95a7527f82e31e6b7ba8bfe7c952e9d310f86ccd58c2a04c56045ceaa6f4da6edcc1c257e7269a15a99837c4fbeb1e6a57895eb50348c29822658b3f26fe68a9aa22a3463e31c7ff5ca900ea24b0c8698e0c183d0c2c66e58a1d3efe94d6119acd566454fc331aadce6bd1d134c800bbdb051d78a4c575ff62db96b0c3f752ea4f81ce7cd92067c021f3e9802f7a22550bd592461a22a316b60c221c9b55e61c3041b6f5c1b9422496e652b3b638825fb91957755f6516ceb5dd829978d392a37bf944ac7fbfa3ffef7fa9b9d5c8b1e4765b94b5f2130b296877f60ecc27d23b2ce01bec4e19ea9bc32da14661d325c7c4f1c5c78c5b15e2708a126428a6340afec0efc8f37a297b2d231dad207ceaa79ff995cd56e3be5c7cac4cd7d674f9165b694ba29e40390ea7e1b74b23a21a5b071a4ca36859f05c65ba835b514aac2308b944860db86caa0de25729d34e9bda3c55612e91e332b75a9dde589853900c86bea22091fc311aaf76a069e2caa2f7b4a1d33b2a7e7872b757d86b2a1108cf5ee27276b707a792765282f20839b05c892beac4b131045097c76c61ed2ea69e2134b03f65096e322c80611d1a04e9dd50eaad2f6934f36e341fb4a379a8a9ec1c4fb3af4fb75f61f5622c0e5da9b5566d36a50aded34e94d7e9baaa1f1fc5c56ad82473a0a0504a5daf916e93e43d098b3913cbebba83daf4ec19ff9cdc43f1984871a9f7b0df4dfbacd679c441bfd0488a0750cb5400be5a2adbe55c5ed32ea3b24e6a8fbe1e445c5f0edfd33999e4647be643298cfe97b3b680a5494e995f2c1eb6b84b8c2cf1a100b168d9f422de5cda4ba4c801208241a8bd4a183c97a598896cedb59e5361c9ecf3afc6969c5f94b084de00413c8e7ff5bb894403731148d775af408c7e049d2e30c4763a61b809cf504dd4b71c9c96bf7afd4692e2162ec971e3e238dc6dfd27ce5b40278e47d7e1fe9d14b991803f1d370d9870eee84a13039815e');
INSERT INTO public.log_event VALUES (13, 'ea393b678c9bcb30ea5d1d9dcb5800a7', 2, 'ingest.note.amended.v1', '\x004a7b2276223a312c226174223a22323032362d31312d31385431323a30303a30302b30303a3030222c226b6579223a226b386561626438333239386637633030303334353461656565227d498dd035526deaab32a6da459cb183c1b52b6342faf375f04abb6d537be7551eddf7b55c35f63187d29598f4607d163c05a3bb5b2a7b286e8ad40f7a71302116d1521a1c8ebdabbf0ab86861a4f4635d8832356a590ca09da3f6d4f5b6879b9096a0cb6c29a767a10bb4eab47c2e7f2f8a03393fe4b1e49b25225d91f63bd50ed2f1002b336b6f720405c8eb3972d91a048b9d42e68f6275e8505befac1ccaf7e81cce7781aa58f8fd91391cd350bc38a446aeaaf0755ea1e1e0e6621e7179f81a5c4fd0b72ba0343d075686847d0abb5a956196ea9a4c54b81221567f1f004c544958e3791e938d5eafd22fbbc7927f8f7ba9789b3d48fc7ddda19fc71929b8a0d27a33cda80bd1c94bc41c5106004793f7462a221de9e70c48e52f4fb45300f7b0300b3f59f250e3ec8841042853d8d6bdc18a9a550c87f976088889c008dd54972d8c0084ee83dbeb9920769e0d4e3af0d052b80ae72b668b8ae50a50e371759852691ecc637704d2de13dd3fe78e389a0de69ebe51378aa2aa36b230a103389626d0e93f09688245390b7ea2b47ab61c14a402db94862a2ab974e68ba0c260f0bef531f909a2ef36114c89b8a375dc710a6859b11383d96ad23552e006b20c20cdbd059051e0ab186ffd405dd93e93b84aced40c79a9ddd3c5221bbc4bb697227c2ca1c45505cf5ed974559c17074d602fac0f45e46abcca161f47f2e9cf894bdc54d99c3e966e4c109d251ea70cb7fa720ff468fecc72987f9cf59339118b73035b760667affe0fc49828a9d0c87fa8c05bbb788836258b87e40bd394b0f2df3c8f65c32a00d9eae3410c7156eb5ca4c78162c795f6fe75a151dd7e8b4ce4efec9f124e163f1b82a343f145abe86a2d011c8c82fb79fd5e0abd2939582c492b0636066fe2e6173667a9dfc0a9db9f172fe813cd077200a1c4f5326b26a81df2e8e43d0c3a59375877310a14f03a8387fce0d3f0d0157b857481b23405e8497c00e9004c4b42522220a6f4e5e6b7f94c');
INSERT INTO public.log_event VALUES (14, '9da1fa745a2677c42f8a321c40605704', 2, 'ingest.person.erased.v1', '\x00387b2276223a312c226174223a22323032362d31312d31385431323a30303a30302b30303a3030222c226b6579223a2273657276696365227dfb7070d9dd7894f7a5977d81d9b2a9060fc8a158d726a438f08eef86f93319e9388ab3ad88414f1e181b9935518c94973974cf41f52180ced61485cb501a845cba0292b2ee6485fd014c558b578be26ae418102110128ec4210638e8897ef131988d1fb32e376522f2dea8e201400cf246bb109cda72285a3e572593172d52aa18d32788284d36efb539f6f2ffa522a3a030cb');
INSERT INTO public.log_once VALUES ('\x1ab7d678c787969d35605abee2bb6398', 0, '\x3261356561376639633937306639633362363866313837346432313239366261', '557ace252f8992d733f51d5213d7c563', 'kbfb282c83ab45d2666f1ee11', 10);
INSERT INTO public.log_once VALUES ('\xf2982008ebfcdae8e19a54a97df2de5a', 0, '\x6230356164643766613239656264613532616665663961336163376434356639', 'ea393b678c9bcb30ea5d1d9dcb5800a7', 'k8eabd83298f7c0003454aeee', 11);
INSERT INTO public.log_once VALUES ('\x8ce7ddc553be9ce029daa2136544ed6f', 0, '\x6466643437633765333633663865376230363662643765393330616639636633', '9da1fa745a2677c42f8a321c40605704', 'k1d173c684451ed75b12323bc', 12);
INSERT INTO public.log_once VALUES ('\xf2982008ebfcdae8e19a54a97df2de5a', 1, '\x6462316635383235346162623961363462323632343333663064376463356333', 'ea393b678c9bcb30ea5d1d9dcb5800a7', 'k8eabd83298f7c0003454aeee', 13);
INSERT INTO public.log_schema VALUES ('0003');
INSERT INTO public.patterns_gone VALUES ('eaec11526886f1e8acaf9b28fc6dbbca', 'k8eabd83298f7c0003454aeee', 'amended');
INSERT INTO public.patterns_place VALUES ('K01', '', 'Country', 'country', NULL);
INSERT INTO public.patterns_place VALUES ('R01', '', 'Region', 'region', 'K01');
INSERT INTO public.patterns_place VALUES ('C01', '', 'Council', 'council', 'R01');
INSERT INTO public.patterns_place VALUES ('W01', '', 'Elm Park', 'ward', 'C01');
INSERT INTO public.patterns_place VALUES ('W02', '', 'Low Side', 'ward', 'C01');
INSERT INTO public.patterns_place VALUES ('N01', '', 'Elm Rise', 'neighbourhood', 'W01');
INSERT INTO public.patterns_place VALUES ('C02', '', 'Other Council', 'council', 'R01');
INSERT INTO public.patterns_place VALUES ('W09', '', 'Far End', 'ward', 'C02');
INSERT INTO public.patterns_statement VALUES ('5e6967ca3190dac56336eae92c38109a', 'n1ab7d678c787969d35605abee2bb6398', '557ace252f8992d733f51d5213d7c563', 'urn:example:housing', 'urn:example:housing', 'W01', 'C01', NULL, 'place', 2965, 'problem', false, 'person', NULL, NULL, false, 10, 1795003200, 'kbfb282c83ab45d2666f1ee11', '\x9b5be7551026af9fb1a0aa843e4a0901ab2887fc0f1d570cd37b653f54c4ebb47540d06e8df4b36938d3521d1eb919a83475c29c3a27e0337be355eae3869d9c09e4f448f458a90e7818e3221b26a7373305ec6a0b605fd4fde1e9f3b66b641643c36ea509128ebc0f07d830f7f3434c0a166404c8b2245710276860bc6275d5705c6507f799977a63d75111ed703902bd5250a0806e58db8468bb94bee3ca4e7dc51e92bc8bba9519ce1c8e53111221997aae96ad1b52b7b7ac5d28651654aba5c32336eb89d30698d01c90f9568064a02595e0077b35e83d72ecf7cd8f9a208214684077802f49e5185749c7049f90cc1240e5e6d2d6751564e9ea8a7479c7fe81b2b96478a9ad8619fcefb29798d0bb3194915ad69c88e68d110716b6f2f350987ff66cf5006d7d334ec79562d805b7ea19da95af40988e16dc066ee416e935bff04b0b11efded86b955d4271e27dd84112637261b2ef1c1143b1e768fa32e09603613c146619ef8f570d5b752e1d5208713d20b62886bad3313fc3d87c0cf9099228375b72c9b09d33989bf71f7ad54d1d203ae244fbf12fd19e1a1cfef95376304d7ba97b4821c63d5af97b3d723a3b716491c59f4d4f019762f47157ab0b703ad07c9711eee158bfb8346ede3a252d9662abe9f440b491b3a8e2a2a5d09aae76399755e738c4aea2d77083133acc03a68f216486e0c84d3efd10cdbb77712503d0170ca9a7f524d5c0901380af543c2f00c4ed8c50e8808cfed1c9f475c07bf9ddc5ec17ad0593d7eadb54c5cc2d4904fb248f17ee6521b422af05ac6ac472fb82ab734cbc6ffab05b951be7d4e7dcd52914efbbd6710491c81cd419c32ab9e511dfe2a29648c74f44b9034a3ecb21ede8c93731559fe414ba1061e1bdefc1af06456ee6a60a5bacb28a63b8bd07dec4c97715e69879aa84b18e24b5b647475ed8bc471a97c3c387430243553f064ebb409cd8af5e3911afd707eb', NULL, NULL, NULL, NULL);
INSERT INTO public.patterns_statement VALUES ('591d5abd024304a2ee6635e8c7fa9593', 'nf2982008ebfcdae8e19a54a97df2de5a', 'ea393b678c9bcb30ea5d1d9dcb5800a7', 'urn:example:housing', 'urn:example:housing', 'W01', 'C01', NULL, 'place', 2965, 'problem', false, 'person', NULL, NULL, false, 13, 1795003200, 'k8eabd83298f7c0003454aeee', '\x547297efb60d10ea0d622676cd921f2bdda89242f1b1d9a05d334db0dfb7cab950ea41d55970874999498d6d5feb7293d273e12110e78d5b4743a1e91f57b5c5bc330d60449bbe0abe39569e5bf68e0ac4041c615955f578f078dec54ba676c043cf03f153b61727567401b341a5e275c2ac8a52f385c2caab03f1ac698d078956b10f1ad90436446ada4f43707d65e985c3572e47ea8416eb7ecdc550e38b0b21621cee2a7053b5bb4b81e7a856fbc0f7705bb9290a4e52a9ab80a9bcfd3998e15674912646e656137abd56d619c0476763057204502107c10bfe990c89c9b764daa85ac69408b3fec8fc9d0f2716232a5aa9c673c0f23a21f9525ba74b1ab26ebe8c4893e22dd01ea0e062ab89a248cac8373a77988da7f397dc8ee1a9eb71218209e3ca4bd94cbf24a5571be7508449c1e6a0584540e6de56fe269c8e0941198155825230cbfcdb50b24ece911d54e5b9986f77d50d5707916eb4f6fe1cdacdffc7e71ad9b465bde5224c691cb90533273cd623bbb4b4f130b73e36f7ebb39c8be7d6ab54105b0145b26e7a82430e573d80d8e6e858dc1a7bc0813611caf89a086c1ff1cd294e687f8b3a09be4005e017fa7116d0e278368ae465b0e7338c7911e1e0f919638a48a44775685bfe5533b77445af0ba2e11b843be703ee32ca944c37a50f1c6720135d96e2b126258572f7bfc173667094e4e61ecfaa5fe725b60ff4dc348db8f02d2ffba34f4dda48dadd2313851c22766b3035a1cd99ef971831fc1b8d242004c2b4ae935314e883f6a4f6a4cb86aa8107098c9b7511e712515c020cfd4570', NULL, NULL, NULL, NULL);
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
INSERT INTO public.signals_statement VALUES ('5e6967ca3190dac56336eae92c38109a', 'n1ab7d678c787969d35605abee2bb6398', 'problem', 'person', 'a5e0fb73e434be844a48454b8d8ede59');
INSERT INTO public.signals_statement VALUES ('591d5abd024304a2ee6635e8c7fa9593', 'nf2982008ebfcdae8e19a54a97df2de5a', 'problem', 'person', NULL);
INSERT INTO public.vault_key VALUES ('service', 'service', '\xbf54b43578e56b01c8a5ebd153445f7c606d021b91126fd573f8821f3a869ecbc4f8beaadca23a5d0697362593b1ede0af80c3d02300045c04b590e9', 'service', 0, 'cb2d82257aba3042');
INSERT INTO public.vault_key VALUES ('kbfb282c83ab45d2666f1ee11', '557ace252f8992d733f51d5213d7c563', '\x4d98b3588a0dd86c149e45509263c5e2091acf00cf7ffa7cf433a016b4e21ba8637410c1e75ab1cd6c9c5b282ba14d37133d0966d93db3814006630c', 'case-note', 2026, 'cb2d82257aba3042');
INSERT INTO public.vault_key VALUES ('k8eabd83298f7c0003454aeee', 'ea393b678c9bcb30ea5d1d9dcb5800a7', '\x7f29e7773616f622dc15157537bcdfd3ed0463816c59880eb7ddfb944e44ee895504865da967afb9cc22bffac4e874a97e3f7d50b35d8396c53f4328', 'case-note', 2026, 'cb2d82257aba3042');
INSERT INTO public.vault_state VALUES (1, 1, 3, 'cb2d82257aba3042', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855', '4eba0563d6dc23155bb036d8e3f16ae6e546ee052e3870ec39001329842dfa93');
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
ALTER TABLE ONLY public.learning_cites
    ADD CONSTRAINT learning_cites_pkey PRIMARY KEY (subject, note);
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
CREATE INDEX learning_cites_note ON public.learning_cites USING btree (note);
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
