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
    phrases text NOT NULL
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
    wording character varying(64)
);
CREATE TABLE public.postcode_place (
    digest bytea NOT NULL,
    place character varying(64) NOT NULL
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
INSERT INTO public.access_token VALUES ('3dec7b121904', 'c545449c1fabf8fa07a6a200d736b8bdda7c2591abf34c01c9cae2664766b187', 'test', 'notes:write', NULL, NULL, NULL, '2026-11-18 12:00:00+00', '2027-11-18 12:00:00+00', NULL, '2026-11-18 12:00:00+00');
INSERT INTO public.access_token VALUES ('13b32d0dbec0', '770a7b7c27a76723ac9cca087e5b6b3e6afb412e19d715ef249dd058c276a821', 'test', 'admin', NULL, NULL, NULL, '2026-11-18 12:00:00+00', '2027-11-18 12:00:00+00', NULL, '2026-11-18 12:00:00+00');
INSERT INTO public.derived_schema VALUES ('0008');
INSERT INTO public.follower_position VALUES ('ingest.keys_stay_destroyed', 14);
INSERT INTO public.follower_position VALUES ('ingest.notes', 14);
INSERT INTO public.follower_position VALUES ('patterns.calibration', 14);
INSERT INTO public.follower_position VALUES ('patterns', 14);
INSERT INTO public.follower_position VALUES ('patterns.names', 14);
INSERT INTO public.follower_position VALUES ('signals', 14);
INSERT INTO public.follower_position VALUES ('learning', 14);
INSERT INTO public.ingest_erased_key VALUES ('k7d68c6f7cb0f6304a896637d');
INSERT INTO public.ingest_note VALUES ('n1ab7d678c787969d35605abee2bb6398', 'urn:example:housing', 2965, 739922, 739938, 1795003200, 10, false, 'kc3573e25622e3c71b00414e0');
INSERT INTO public.ingest_note VALUES ('nf2982008ebfcdae8e19a54a97df2de5a', 'urn:example:housing', 2965, 739922, 739938, 1795003200, 13, false, 'kd8a6bce493167102dd0ac506');
INSERT INTO public.keys_schema VALUES ('0003');
INSERT INTO public.log_event VALUES (1, '3be43d05d7613b54b5fe449cfde58138', 1, 'ingest.place.defined.v1', '\x00387b2276223a312c226174223a22323032362d31312d31385431323a30303a30302b30303a3030222c226b6579223a2273657276696365227de5318c051e9546f567e003b0a52476293694b3a27ffb5cc225502b7f844b84a34302d0fb4b6baa024001b2712e531d100986454521188a6256b9c5efb4abcc704045af5c414a43cb7cea79f417');
INSERT INTO public.log_event VALUES (2, '3be43d05d7613b54b5fe449cfde58138', 2, 'ingest.place.defined.v1', '\x00387b2276223a312c226174223a22323032362d31312d31385431323a30303a30302b30303a3030222c226b6579223a2273657276696365227d7867253f44f0d9a56828439872acfb0e9d71a31fe361f082ad7e5aa6876538ae16905395b2ed45606464acbdf286ca4d4fd901b4ddcec43f0ad202f7966ef39df2c9c5d14e5f7d3b557c0bc7284f61072ddadf38855ce79c2cc2');
INSERT INTO public.log_event VALUES (3, '3be43d05d7613b54b5fe449cfde58138', 3, 'ingest.place.defined.v1', '\x00387b2276223a312c226174223a22323032362d31312d31385431323a30303a30302b30303a3030222c226b6579223a2273657276696365227d1dadec13b4c8ac066e5ac9bbe275fa9dbe44bb76170ecdcbb290ad898de0ef71c22ab9b57749ea17c5c3ed09b01a90cbfcf8f8e4046665585a049b70daac5b80f95b5849c4bc6de84aae07a53c3696c7100990e60a167aa254f9c64e');
INSERT INTO public.log_event VALUES (4, '3be43d05d7613b54b5fe449cfde58138', 4, 'ingest.place.defined.v1', '\x00387b2276223a312c226174223a22323032362d31312d31385431323a30303a30302b30303a3030222c226b6579223a2273657276696365227d46966023a5ee141cc502e23f87896f2a4b71566fd1a834ba28270182cafb879269a563d8dbf79fa0a7353ba13a42b3840155329316c1b71ec597fea0ef064aba842c7e469f507a72cfed481e46d9f9f2b29fcbd48205a251d8a5');
INSERT INTO public.log_event VALUES (5, '3be43d05d7613b54b5fe449cfde58138', 5, 'ingest.place.defined.v1', '\x00387b2276223a312c226174223a22323032362d31312d31385431323a30303a30302b30303a3030222c226b6579223a2273657276696365227dc474d8dfad24eea0a35d2d765fe8f5044d7a2864b1d23a9e2bc5b7cae3e9e2bfdebf1d99978b6e78f746bd62b07b22a96a96db037b69e9e1249a869575a8c75407c17b708688e2055dbebae533c4e793e3894d4b4e641b5a23ce');
INSERT INTO public.log_event VALUES (6, '3be43d05d7613b54b5fe449cfde58138', 6, 'ingest.place.defined.v1', '\x00387b2276223a312c226174223a22323032362d31312d31385431323a30303a30302b30303a3030222c226b6579223a2273657276696365227d06b3741210e4b8f5a683111237a3040c4b85a0357398c921c20228b21dcec49dc7a9bd762818d8caf59c2ecaffda5754d440a174ef967e73cebaddc2eaf73aabc26686c955001a800440dd6bfff0bb7df8cedb998677163afc0cfb2a6f9edb5741ef3d');
INSERT INTO public.log_event VALUES (7, '3be43d05d7613b54b5fe449cfde58138', 7, 'ingest.place.defined.v1', '\x00387b2276223a312c226174223a22323032362d31312d31385431323a30303a30302b30303a3030222c226b6579223a2273657276696365227d6a3f73e93323ebc157f543b699ab64bb1047b69bdb8052ef915016c094dbf63484fe7c808b56e28f7cf32faa322b6571f5e75e991846efe7cf58c8d00e741ae4e42ca68e1d05861d7033a7833b45c91b2beba03f3b3544b047ea63a9fcfa13e80428');
INSERT INTO public.log_event VALUES (8, '3be43d05d7613b54b5fe449cfde58138', 8, 'ingest.place.defined.v1', '\x00387b2276223a312c226174223a22323032362d31312d31385431323a30303a30302b30303a3030222c226b6579223a2273657276696365227d88a3895c38458fc2cba89898b12cff036f8ce9186d7926d4bad0a4b425e6ebc7bc986be637430de6b4a1d2fee0640b57cbe17b7706b41d1bef3847fe884cec4e1dbe12a25219df7ddd3c24fd9cb253bcbb28935a85d35988cf');
INSERT INTO public.log_event VALUES (9, '33822b23ca6ef8ca278afaf61a3d5c33', 1, 'ingest.source.registered.v1', '\x00387b2276223a312c226174223a22323032362d31312d31385431323a30303a30302b30303a3030222c226b6579223a2273657276696365227d0ce92f70e9defb7cb148832b5605478d8b6a2b47f56c027ce0d6d3811f1a69aa31e7ffe8ee316aca3c849b2eefc39cb2ab7316f1d506704999a55de4b23b6109b577a444e06f560e411a90177f52f25d57cc8bd1504df6b8d8f76c8aa0897599145edfd627f701125598f7557176bd0e08e700');
INSERT INTO public.log_event VALUES (10, '557ace252f8992d733f51d5213d7c563', 1, 'ingest.note.recorded.v1', '\x004a7b2276223a312c226174223a22323032362d31312d31385431323a30303a30302b30303a3030222c226b6579223a226b633335373365323536323265336337316230303431346530227dfbcf2f6ac49513f30cb9dca8db3816bec38b061edcea777768aa3bacfe5d75e2a1e5a33ef5a7295a5c1fe388356bf139b8539d60a4576dfca0a70ae7fc72dca595751d7cc22effac25618b078ae81f8a4a27871e7652b01f9237e12c60c626a609d0c8c97272e7054e3a6d3a439dbc406ab48ba293890a4a1d21ca6ed69b106760db81eb8ad10ed04bb2d37864718e98292d7c814e4bd2a65c5282115cd7c112e2057a54c3192970f0436633b9f2732c2bf1257206daef3872fd76df3c9d3de9cbb27e330062957af7418647072731cb9f624ec878b4a7331f7b1bf5463c22d015a75d23df42a20cbe652597f007098ad41cc24f68f7b55941bf6fb2c5b91c60294c5f484298ab9937405d386fbcc9fd9ea8567eb905a77cc62f53abc94dd7132aa78ea11aa387d2ac71fc6d43ae8028e44b025abec5a8ab97ef5f7cae4757ed4f5b68681a0a7b7c796d6e36870f10df3cf399c67791d5b7e99e7735d6641b4bf980b73c21ad3f4d1fe8d31f1f7d01e54ad93ae8b0cdebc9e3f7fc408cb18f517311ebc8696ef06ec05a963b94aa790e6da1360ab8694c57b01438db82eb5b0202dc2b2b2f69bfed202f94790dbe8c23dde65a353667407291821227e26784530e68d5f11df1edd1d6e110e5ca12b0bb5ba70cecd03680e63d5c1d5d3f45535eb70d2215d8fbd4ba43cd7e7e74a296648122813b1c5f0fe8c5f3e8374f78b352dae23cf0913de5d6b302cf9fb6aaa551e4f61c8ee8dc5aa613f65f14d4ac201a332994e87b013fcb5420aa600e63b9731e06abce54386610f48984ea56546d4e55d079d2b78cbf697a416f826f53fcdc584bf2c0f436a462bdea8062760a025544fd9d75c7fd560f848d8683b9b3d81e7009d8e0ea8cceb7f11dd946c8726aed086f371a5a36d6f4188a1145ea3b3378261a940d6df678d0737649fe84b84eacafbbf9b80a36b23c5276450b97a46f6bf2c8a660dc650caf60b8225432a761b0b8b1ffe1d684ed8050f6af9e1b49b682a5773d93e88a7983b66911c80f8aa7e0cbef96f68ce6e15b23a4608779e836d3c09644c10aed67d1b64b041d664c6460f122812da2dfadd1f087b4a744587bebc25d102662b51da8c8e6e35c03220d6231acf93304fa9b472fce851b3734edcef6817a7f1bdbf73ae34b20b97a48dda80bfa9445c98054f9d1946dbc264714efb537ca608992f612598d');
INSERT INTO public.log_event VALUES (11, 'ea393b678c9bcb30ea5d1d9dcb5800a7', 1, 'ingest.note.recorded.v1', '\x004a7b2276223a312c226174223a22323032362d31312d31385431323a30303a30302b30303a3030222c226b6579223a226b643861366263653439333136373130326464306163353036227dba6cbbe457286f62fc243117ff3681306822ce0ed32c3cd5d40259b4d73958e1d42ae5777d74cc28db44da72a99c8ad13d59137793e64f6570f9c50a5fc92a9c0d26e63660e687d54023ebc4f3426349b0bd9f0b70466b5f08481285ed5a9a4ed787e83506d8191393e99cd15442fef09a47b2b437eb3d2638f2e81d3bdc755c1f6822a41967d27b79c8062b44043c34b96b4a5b1fc322c8594a137fa95bddcaa5d9713c74dfaeebf94e7c5d7472893a21f1132446e541f041ad9fdd007dbf062a196069f374cd8e2c7b2096c259d95de13283151b1d0e8ad088953b5c7258bc29f07e5a5a06cdf49d06cffc9053d95bd220e5bd67264ab62c66224cd387756be540162cc8bc9bc7570e9a122b42f1e472b7f0f639c533f1a0def1580c48cf771c94588eada670fcb7fd6e25a7aeb5c49b5e0d7befa18aa1ee9da285d0b13fa4c2e7d4ff2bd39d7b44f26853cc1bae20556e839952818d8611b53f19679c878e4c5b94288fd5a404f729ea0172c28afe002d1e38e2305e643992c6a7c51593ad866a210fc85949aef2f681d3ed6bdd4bc2c2296c82fb14786b8aff52e79851a750f97d8d8a0f556deb4ed9a3f92f51bb0ccda644034884e9e493c5ce1bd5c968cbb738ebc9e9a651976e8180f28833685162cab81ab4b58d192c32eaab336288674650a97878646b96e81766799f97084bf2f6e2a57fdf8c85a4ebb546421e9bda79c0083022aa55992c39b5659dc80b7116f7e1aeeb7a6d79c373b35acff87c384935d4d97506311b7285b38677befcea23ab4bbe3448d9974938c09aa6598d595493d9578cc3b89d1da3bdf990d2decc4fe9bd85dde2fb8f67dc26a236ddaf6bb47fb767857e09fa2642b178ec8aa28a1f420d03f2124aac77b35b6f7df791fc3a4c8d645c13983be7c9e81bd8621394e5fbcec8dc8b3f9d41b7f1985786e70b040c7f0a248048463561873b8e09ff58a898afa9bade74845f25e784d17fe7c95e38ee28b1ffde3b354390');
INSERT INTO public.log_event VALUES (12, '9da1fa745a2677c42f8a321c40605704', 1, 'ingest.note.recorded.v1', '\x004a7b2276223a312c226174223a22323032362d31312d31385431323a30303a30302b30303a3030222c226b6579223a226b376436386336663763623066363330346138393636333764227de9591dde2d98b94555bb91bc461cb542a5d2f6ce95fb923b77e28419dd6b7e7f11af617cd9cbccb36630d86d96388d9e92a4bbf6d1fc8b83b1f26854e421c00767416d90193b4c06ba87656945ff029f46016b6853249ff0b309e6acff2af17bf0e0cf351ae775ae78676e3a5594a521cb6a209bd5770ece0bcd277ea76b10f4789d8b79c1ec03aaa3d35e077e40180d2ad76d96acafd770112e4c7f4b709cf106f0d2f2b556afa907c00354a3fa5a8b75626887048bbf40c533fea9e3fdf5c59a6278ca02d73f3973e3be05159b3649074e36f866fd80e5b015077c54ff21199759190116c79f6615a26fd2587e532a74b2a8df88a1114e15e71f4554f41795cc89cf9551875af2f2688e6162426177d959bc10c4afc96bf9921bd61d1fadb7167526f259745fd0479c28a31b29adffe05a7b6b7a959707492ff8755b807b9d2c0088bf8b20af5034652e443a33be9769cb5f74a3c191c4c136c3a94a3f5a421c2bb3740a27b9d67b493140bb9a31ea0007dd5210ea007199e4783986af2c2a9f108fc7cba3729a3683df1937aaac9cd6abbb8b88f95016ac6391de396a5a1d543150e89353fee047ad0bc2eb98c8b7fbadd928ca87dc9c504d6639c7582032a9e31a9bf5714383d513d0ffe27c766b7a8f130bb01901e654fe478d8374bf37cb01091971f567ef24bdd0f31902c8f4a850ccf16b78464b3acc2c1a1f2f97eb0ab291409d9d19deede065dd9da4f48f3087386c450cafe636955b07ff272214def8c413179b76ec7b64fde90f5842a1d3d9bbe2e86ad7176cd1051341cfd50784debb1f8134ff1c091c24578696b50905fc008796229ea6bb63fdee14c7203d9a64dc0225984ca96991e9ba1e711022f47130f67ae5bcc34046b4d7d3bf6456c843c21aa5ae63280cb1c0bf1764146d431fb3d43754e856c81f6396191b773a211ba49682df17b97fd0874769f87ec713f9664549c2d6b8c9aff6300b8335c57e8775cd0c41f52243901dad1f4ba4f906d1dd59035e5ca5524f0eb73f70375b49da516997d81f6cda3ac4f9fdbe');
INSERT INTO public.log_event VALUES (13, 'ea393b678c9bcb30ea5d1d9dcb5800a7', 2, 'ingest.note.amended.v1', '\x004a7b2276223a312c226174223a22323032362d31312d31385431323a30303a30302b30303a3030222c226b6579223a226b643861366263653439333136373130326464306163353036227dac0532f324c961224ee9084e9da136d674d8145c741ac5825534f6753d51242901874d02304c92d1ca2e176e709274380ad60f850a899175765b8132d1418544190d49cce5513e5aa0ee937758c0d9f49d41bfc23c0d20db5e8e6da64b01cbe926a4aa030e35ffc14417d61493e3ccaa460e4767782509e0f09d1b713138fcfae3fa9370994abf671c2b4c681a8aeb085e434031fbe3c85a803a703e68762c6fab24e4651c4762b90be465c0942a5e32360dea24e7973d698d0b5e68df9c9038124ad80f38115fec7557415f87c632378026c29b8406c08597ae28532d1384a6d98501fec1e60c0f2e1412d8852dc456f982641c5c2cd10bfa46c6b7839a1ed062d9580c3b0b896fb252e47b1871d3315a0dbaa332e764d8b8045242fc694e8fb4411e3a8e7dcaabc52f89d41fb50b04087edbc5247f8632f49773f433ba5998e4d50e986a2529305265bf73f8ca117b963f334fe3eef7b8d6518fd8d6aab636eb547edf50b4efe4b56fb55061730ad5e6b7b7761b764bc5fb750a1d535eae11e3055b8bb2bba53fd34b2961adb00207c6afe23e78d8e48a4b4dcef080b3a9d5cb25241380cb41daeec856bc2b24452bd6041d1ca78246d6ec238f16d93f734496e8dee54d75c7d7fdb2650425a566f49ca95e20ec18e6ef7672cfcbb8cd143b19a30540c3de7dbb4ed1da772458e1b1d2129f0ef2f3d59574ed1498d5372a3cdd4d3b33c39b6a88d118dc281f2165bafdaf09576a700b5a265064bb9e8ef4416e5a787eebf6f0e974343de9f899c1ba650dae71a1b85787b2f4b2132492d76b48641e9f5a08ed44b8c91cff8499a675114bb219be80faa071080e84535151a7ad9164950ed525e99fabf9ccfe71058a749a05ead14f560fcfa05be79729a487020a672f53305f16045c18747e87fe069eb95b3b6bac092eb6e01972078534f64a7c36961c6f1ff1c578613aa83234f3c1730d5e1787be3482434396f00ffc2e836df3e5672309290ff39c5c9c22debace35');
INSERT INTO public.log_event VALUES (14, '9da1fa745a2677c42f8a321c40605704', 2, 'ingest.person.erased.v1', '\x00387b2276223a312c226174223a22323032362d31312d31385431323a30303a30302b30303a3030222c226b6579223a2273657276696365227dc29c036d401017319f1226101123b984857e00c230f39dfa84ace8e4133a22b844f4b8827b0dbb556c7d0f35755eecd83c04c7f0132d6d247b473d4447bc872a34c26404e83d204ba93f481d3980a9b75181be3549b83f7b4e9f732c29e23649340ec276c39903d2801aa28eb5519010163eb2e155e09d84eefdd8a04c85aee1f579ba2183bab808c1af428d457b5210645c0c');
INSERT INTO public.log_once VALUES ('\x1ab7d678c787969d35605abee2bb6398', 0, '\x3866633634383832316436633935613337616165393761633162346462326161', '557ace252f8992d733f51d5213d7c563', 'kc3573e25622e3c71b00414e0', 10);
INSERT INTO public.log_once VALUES ('\xf2982008ebfcdae8e19a54a97df2de5a', 0, '\x3338373664643936326231636139663835393161326563653461316234663661', 'ea393b678c9bcb30ea5d1d9dcb5800a7', 'kd8a6bce493167102dd0ac506', 11);
INSERT INTO public.log_once VALUES ('\x8ce7ddc553be9ce029daa2136544ed6f', 0, '\x6332323061303432346461393364353632353962373930386363643430613139', '9da1fa745a2677c42f8a321c40605704', 'k7d68c6f7cb0f6304a896637d', 12);
INSERT INTO public.log_once VALUES ('\xf2982008ebfcdae8e19a54a97df2de5a', 1, '\x3637356535376562306135353136633664306136373565356434336134353931', 'ea393b678c9bcb30ea5d1d9dcb5800a7', 'kd8a6bce493167102dd0ac506', 13);
INSERT INTO public.log_schema VALUES ('0003');
INSERT INTO public.patterns_gone VALUES ('60e188a35e0c8b944a7bd258e7ff04f1', 'kd8a6bce493167102dd0ac506', 'amended');
INSERT INTO public.patterns_place VALUES ('K01', '', 'Country', 'country', NULL);
INSERT INTO public.patterns_place VALUES ('R01', '', 'Region', 'region', 'K01');
INSERT INTO public.patterns_place VALUES ('C01', '', 'Council', 'council', 'R01');
INSERT INTO public.patterns_place VALUES ('W01', '', 'Elm Park', 'ward', 'C01');
INSERT INTO public.patterns_place VALUES ('W02', '', 'Low Side', 'ward', 'C01');
INSERT INTO public.patterns_place VALUES ('N01', '', 'Elm Rise', 'neighbourhood', 'W01');
INSERT INTO public.patterns_place VALUES ('C02', '', 'Other Council', 'council', 'R01');
INSERT INTO public.patterns_place VALUES ('W09', '', 'Far End', 'ward', 'C02');
INSERT INTO public.patterns_statement VALUES ('ab96aa2dafa2a1834ea008e8074521d1', 'n1ab7d678c787969d35605abee2bb6398', '557ace252f8992d733f51d5213d7c563', 'urn:example:housing', 'urn:example:housing', 'W01', 'C01', NULL, 'place', 2965, 'problem', false, 'person', NULL, NULL, false, 10, 1795003200, 'kc3573e25622e3c71b00414e0', '\x72f79275dcd1a70b33248bcfd95ec9353755dc90ebe512a4d00938b406aa5d80e74227654376cec0c41fe14c7cb275080ff86e1e511a6fde5a093c75cda9ab00021f14b298a4b7d01da1be156a7a017ad6006bab946892c367881d9aa28a1c5214c0edaa39b6cc3c88e3b4d654ce853915e5a226654ee4596151987f68629974c99024ef9bea3c8db9b44c3eb18dace9616438ba85cc6cd6ae961b545b89bf2f62284d14b7d248d55c8de609fe53dcd4388fd9837faa57f199cc2c0855655cbc61a0b44a958fa19ad895f253554a047b37148e303ddd7fc0ce50a5e8fce6b7a4cd1db7c1c7e39821a82ab95c7305dbcd9def321a998e81d2c17983af0950c0e9d6f0fc454b94c5f1e1f9e9146dc813e7aacad1349ba489f742613e8b187fcc838ac922b758c24e23246bc411e6b2db64cd7b3d9e86611daa9d184984ec2b3c8a95604e87dbf97afa48eaf822e05324fff38b2e615e0dd9cf216f461e3283dee591e2f95fcd9e8e2f562120ed912359958744b2abe5f03b743dc7422157f56ed6c4809689a119e00945d355a084ff1dcfa9dcdba88a829591de6f60b6c55fafc3bd6f22da2da6fd5ce31672d332c3a5a43e38cb5915c77fe7a2997fa7a337138d7d4d9ae6f8ac17f4f4249e833ad16a9e203325e113da09ec43e852845f46e8bd97e02b54084ab21ff1e6b32231852745b0fcecdab5ea5a45c2abc64567fe7cf494eed8593f604105dadef4add6dd2d45fde55d5affc54ba33afbf05dfbf8e06f0ee1cc4b7b72c74febdd1c7de6d625bb4d07f56f3d47a20a7c5b31ae3753469a57a3eadfaeb12c12a25290ca0280918fa560f07907627d3c8ffde4bbfb28ce882afdebc97f1737ec6d5a749f71fb5c7956e26331a5451565f01c16388446ed7ce9a26e38a7eb7b869d01e50c473dc533d99a7c3cd85bd14afc1c4aee1712d69558d9ed7a96acaac76b64c8801aab8339115918388386e598faffb8721ccb', NULL, NULL);
INSERT INTO public.patterns_statement VALUES ('4361833e0b8f600829d23457bf20d78c', 'nf2982008ebfcdae8e19a54a97df2de5a', 'ea393b678c9bcb30ea5d1d9dcb5800a7', 'urn:example:housing', 'urn:example:housing', 'W01', 'C01', NULL, 'place', 2965, 'problem', false, 'person', NULL, NULL, false, 13, 1795003200, 'kd8a6bce493167102dd0ac506', '\x0d91e2525643fea687c52c4679c9406587486be850c8dbb82be5629ba3dfe71090f9d95f7fd1408788b30d6be0c2e4afa858006806f35041b416da2a2150b86c81a20728eda30ef37529ef06e7efde25ed414e52b668b308f7d21d6f2e0784deb86e63454d0c1232a08025af93bd6983bbbfc193e8bf6d58fc5ad3bb62edbb8352ee716c1eeb71bfdc0d2031e4f9fa83e302a8c3c965be5c7b5a4fb6976a52780f4d6dfd071dd56e31a8873b7a7f976bca78d4826ae7aca312fcec2298e9d207b101daf67d78457a5d911697f2a5db09845078a13a1bb450c6c1397c1129c16d4552bb60a27e7de7be4ff9f6ea2b8d14e0f3d3667cddc74c54844f99d47706ea4172d7742fc532fab88d4f2f820a3282012cee3eda3f015b39ef7cad2404eb5b015689a00d05034a5fd36d3e5c68cc492d3ed774c62956331adca811c2aefb984a4d728458dd23fff58e34049b7126580cb0d1a68e5b281b21b138afb0e8b54214b33db8dfb29d86682df575bcda297251c29d67a1fd6d0ac5848043891be5a2533859ed221a7948f992d23ffe8fea6266b3f8f496549a26620f0d634b792255a4c778cb549bcbf029e825e0b4022f883aa105d7ff66a8aa646290aee756b7f3dffdf0eefe123e1cd32b053ea9370f8bc778e4b87ba10c7f9874c3697aa141be58ab0f3be476bac7873a2da7f0ecc5188532150906173b6a3b821d9e3d464e742ce1284eb871372f029791aee9ad2f485355e121dcc3587714a67e0054caf5d439c4cea2569ec748a950a2e0aa2a6e9fa3b0728d061bd83f8bded00d614f7c4975de1eef6124ac', NULL, NULL);
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
INSERT INTO public.signals_statement VALUES ('ab96aa2dafa2a1834ea008e8074521d1', 'n1ab7d678c787969d35605abee2bb6398', 'problem', 'person', 'a5e0fb73e434be844a48454b8d8ede59');
INSERT INTO public.signals_statement VALUES ('4361833e0b8f600829d23457bf20d78c', 'nf2982008ebfcdae8e19a54a97df2de5a', 'problem', 'person', NULL);
INSERT INTO public.vault_key VALUES ('service', 'service', '\x25a03434572291016688abed5d85809c813cdd2d5064583889295f7d132ed79af3fecf5d56821c0d392bdbc18171aa4de7d83cb94513aff92edc0135', 'service', 0, 'cb2d82257aba3042');
INSERT INTO public.vault_key VALUES ('kc3573e25622e3c71b00414e0', '557ace252f8992d733f51d5213d7c563', '\xc3af168aa7a0bd15a23a88b707a2e2193ecaa16fc37e7534e56a62f25c91666ba3345dc0b889a37b3457955c3f4642547bbffdfb1e83b6e274d1e846', 'case-note', 2026, 'cb2d82257aba3042');
INSERT INTO public.vault_key VALUES ('kd8a6bce493167102dd0ac506', 'ea393b678c9bcb30ea5d1d9dcb5800a7', '\x8637a10543bf6c3b1a5554a94b7f883b751bf9cd3582400524cc55b22983c4d28c3bb67ab8e54393d4b3e52a543a1a7dfe3522ff595f9ebb891e0af0', 'case-note', 2026, 'cb2d82257aba3042');
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
ALTER TABLE ONLY public.signals_definition
    ADD CONSTRAINT signals_definition_pkey PRIMARY KEY (home, kind);
ALTER TABLE ONLY public.signals_due
    ADD CONSTRAINT signals_due_pkey PRIMARY KEY (home, week);
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
