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
    at_position bigint NOT NULL,
    modes boolean DEFAULT false NOT NULL
);
CREATE TABLE public.signals_statement (
    statement character varying(64) NOT NULL,
    note character varying(64) NOT NULL,
    kind character varying(64) NOT NULL,
    voice character varying(64) NOT NULL,
    wording character varying(64),
    mode character varying(64)
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
INSERT INTO public.access_token VALUES ('30abf8db804e', '961c05c1600fddac0a1a6a72149d3510e7757fce13cb6e3bd3353b829cec5525', 'test', 'notes:write', NULL, NULL, NULL, '2026-11-18 12:00:00+00', '2027-11-18 12:00:00+00', NULL, '2026-11-18 12:00:00+00');
INSERT INTO public.access_token VALUES ('631ae2997cc8', '8753ebfa25815eb441ff1487289d975214b81458e0b1aa2e7044360395d2a587', 'test', 'admin', NULL, NULL, NULL, '2026-11-18 12:00:00+00', '2027-11-18 12:00:00+00', NULL, '2026-11-18 12:00:00+00');
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
INSERT INTO public.ingest_erased_key VALUES ('k239f3776b33f389246dbecbd');
INSERT INTO public.ingest_note VALUES ('n1ab7d678c787969d35605abee2bb6398', 'urn:example:housing', 2965, 739922, 739938, 1795003200, 10, false, 'k6e3d4062b3b698c9519d1d28');
INSERT INTO public.ingest_note VALUES ('nf2982008ebfcdae8e19a54a97df2de5a', 'urn:example:housing', 2965, 739922, 739938, 1795003200, 13, false, 'k0e9f120772e0aa462acc8768');
INSERT INTO public.keys_schema VALUES ('0004');
INSERT INTO public.log_event VALUES (1, '3be43d05d7613b54b5fe449cfde58138', 1, 'ingest.place.defined.v1', '\x00387b2276223a312c226174223a22323032362d31312d31385431323a30303a30302b30303a3030222c226b6579223a2273657276696365227d156c94eec9dcc8a7619741f19e36cb58868044d9bab3e7926c8a430a5ff421cf26f968a63a684c40fba97e743e8efa312b1b5768b39e200345dc535c8a62e508347ba21e5c9b14652ed6f313b4');
INSERT INTO public.log_event VALUES (2, '3be43d05d7613b54b5fe449cfde58138', 2, 'ingest.place.defined.v1', '\x00387b2276223a312c226174223a22323032362d31312d31385431323a30303a30302b30303a3030222c226b6579223a2273657276696365227daa28eb9f32c810a77fc7670f01f3bc2fe20c68eb202094c6321aea5d12ecc5c36466e66981d29fa8248a8be3407e032677f4b655f99a726a192f3ad7f050edd0dcb4eb3b85f7e45b08277c1325fc68d7e1fea3610eb2e6e3aa52');
INSERT INTO public.log_event VALUES (3, '3be43d05d7613b54b5fe449cfde58138', 3, 'ingest.place.defined.v1', '\x00387b2276223a312c226174223a22323032362d31312d31385431323a30303a30302b30303a3030222c226b6579223a2273657276696365227d389abda37ecc732fd53d0c1abbcafa8bc8b6abe552ae50536ba689c0a95c2286075075d02bf516b46720d6f60715657a8fa950fee5134be350e8d943ad60a4b77772da04e80c05cdbd7b086db0c786f3ce39f5b2dcb96c508b9e35c4');
INSERT INTO public.log_event VALUES (4, '3be43d05d7613b54b5fe449cfde58138', 4, 'ingest.place.defined.v1', '\x00387b2276223a312c226174223a22323032362d31312d31385431323a30303a30302b30303a3030222c226b6579223a2273657276696365227d8619ab6b206ec7048054e79830caafdbd499ba75482be7e07ef0827a91c2fe8d1ca40c713afb2ea15f5b558667996e42bd7a88c31de307d0676fd5d45a71aef3e9f3ac9759adaef44ab61fbc9cd1d9bdf23006274bc83b19fecc');
INSERT INTO public.log_event VALUES (5, '3be43d05d7613b54b5fe449cfde58138', 5, 'ingest.place.defined.v1', '\x00387b2276223a312c226174223a22323032362d31312d31385431323a30303a30302b30303a3030222c226b6579223a2273657276696365227dc6a51a65bb672f56e973fbec782921cbe4abd2ce94b4f736a532c036178b83e31b84c71af318c8c4154f642c857700a627c97c08740d50b59af612ea30b03f16887deb39642693ae59601a25c0c0e25b88ba96882dc8daefe5f6');
INSERT INTO public.log_event VALUES (6, '3be43d05d7613b54b5fe449cfde58138', 6, 'ingest.place.defined.v1', '\x00387b2276223a312c226174223a22323032362d31312d31385431323a30303a30302b30303a3030222c226b6579223a2273657276696365227d1218cae94eaa3a7998085f25ed142eb1700d40716f90278d53312594e5a521b2f05c31b3eaa46dcfd051560b0e7a40e4fa1dc1aab9690b775ae24d5a0797cf3c7b177044d6aa86d5ad1b5baa6bc2dac421e4b50374b66c4212aa75261f50f0429bd41f');
INSERT INTO public.log_event VALUES (7, '3be43d05d7613b54b5fe449cfde58138', 7, 'ingest.place.defined.v1', '\x00387b2276223a312c226174223a22323032362d31312d31385431323a30303a30302b30303a3030222c226b6579223a2273657276696365227d0e7e55fa0abc1b818fb739fc5866dc86d1dbfc74ab6894b957f90e74553aba2449754d5f684618cdb1eab9a2fcd98717ea844dd7f0eec31c5558910c979f1f298565567be1c356e6e3bb01c1761f82390986b40ada6ed2d1f01391f2f95b433c3fe4');
INSERT INTO public.log_event VALUES (8, '3be43d05d7613b54b5fe449cfde58138', 8, 'ingest.place.defined.v1', '\x00387b2276223a312c226174223a22323032362d31312d31385431323a30303a30302b30303a3030222c226b6579223a2273657276696365227d6a562ed80e9d48c8bd35888c654c85de1dac03e020a95e42a5e5b3863a4a6c2135906ba327929353c6c047e81ad9be33757c96c578ad55e875277bf800943cb8005e4596e9e5b3f3294ec7b6c61dc7f725c7befdd4cf3a5300');
INSERT INTO public.log_event VALUES (9, '33822b23ca6ef8ca278afaf61a3d5c33', 1, 'ingest.source.registered.v1', '\x00387b2276223a312c226174223a22323032362d31312d31385431323a30303a30302b30303a3030222c226b6579223a2273657276696365227d0a6054481113f57d9c3cf8f8c8e006552d6e99c067a2eba9ee4cd5b7faec533059e9dae9784c6619ac74702aae64e3e9c1a6a4c3477128056bfea1c1e85945b93c719fb345189c8f416560e7fb62ce5bc6c2f3a09ccf4419f215e2a1249187d37bee5b2acfb4211d5c47239911db385472765e');
INSERT INTO public.log_event VALUES (10, '557ace252f8992d733f51d5213d7c563', 1, 'ingest.note.recorded.v1', '\x004a7b2276223a312c226174223a22323032362d31312d31385431323a30303a30302b30303a3030222c226b6579223a226b366533643430363262336236393863393531396431643238227d695ebe780734b54bbb7f7c1982a1027e3625c47ca31b029c02440d75369524b4579fa498e4a993ead3f4f834304fe32a115f5ae0cd419379abdc5186d0450409f3f4c6a80d878dcdd585428ffed4cc1a3360a8ff29b1e323300ef2eaebd9c0991a8c5c3bbdb2d2ed999b2639ae3d36ab750bbaaafb557e0fd8af6f5a8d4c083c3dba8640d40bece194b386e6d6d0f5ffc97be96f4c75ad5c07bbf9516f266fa690305b75467b2ba0854bc0665b05863c6eb943e627efd0a047b9b3de6309bdf9434c758f13307e56ee6de96b1e6717832b1382f595cc6c890f8926493e6fffe0ca34e811effb18435ae7126bbb6ece25747dd23036af1cf68c29c1130109e6ad2518a21fc5dc6d8675da9067fea9df66f19a199c56661c82a9fa858d86462b2b9cad6cc38fe17932a04133b953c17fb1fa0914ceac3ae5f8a23772039b0c0e19fef3a47e647897716a600aca373a6427a53db3981dcad74fe4f62b553397b33a7e53f44d338a021fbc853cae0d3968be3746cb8f4516f8395a0cf2cf25c839a315fc0874291ac181ce2cf8e09b6ef2e9d367b0fb65ac8cb0d3d4d2e745b4aabb78c053e6f31f76a42f931784852c2e49795160bfb7fa86f572981d8e339dd1b6cd5251de4556a6aacef6164a1742e23a2bb38a63d5f441aa52f2937d998ed0259d0083b3a7be3eca0bcb41c40eeef19699cebbabf1761bd24a976289d0ea7e35aff51913d76fda55357a3b909e66eee7189cb1e33d649af7de008c3282a5b705b650bb6e8111cce1f7a4cd8933cddc62cdd61da5ab2549b50ce0345a203c1ef1ba094301860b036a6c116b009b73efc7dfc4ce92fec27396e0fbd77dd7d716f9fc984ebf008762aa2fad4cb12ccd97966d1f6d84a04ba5e8ed9b6e273894b86f407e45fb5512e83a53700ee5e3a1d431552d77393f01380102e1db340c898d7bad1211c97fed7295fb74878ba54bffc0f98fd43976c1a5ffe68b8c3091243e9aff0367001b7d43478f147a8fe4e1e705d497799e525e43d3adf6e0384305059e32522abd8b0c54b564ee8b5141423a61b4372d2c88e25f2ea7b457b08e85aeecd9f3c198c66708c16b8ef3095c40bbb92dc9234c81e1814fe7ea8fc2153519cefcdb4d23ab47bab03454a1b5754f14c54161638bf8fb13ee56acffd3906ec80d9f4ecb0dce7af982a9b89ac38d100bdb564898dcec37d8c3d7f1');
INSERT INTO public.log_event VALUES (11, 'ea393b678c9bcb30ea5d1d9dcb5800a7', 1, 'ingest.note.recorded.v1', '\x004a7b2276223a312c226174223a22323032362d31312d31385431323a30303a30302b30303a3030222c226b6579223a226b306539663132303737326530616134363261636338373638227d957d81222914ff8a38b2c462ab4324be3a15d421dde40d9f887c46b4d3b23f513145617a9eaa002fea17740a5edaace2a71e7216ef4fa7170c2539793e2a0636ec163c95e48679cffafa3d5293bc74ddaff4c9549b5eab967b6b34d2a2687fe1a244e4ba0ef1e9832a7e512c3b854a8f1c7f62ac0ba7f6a976bfeb5a5d15f8075ba8326d0c9e787767f0164f97187ca827813abf7ab69ed6a3961918070819003c1ca1ef19a3f79eeac78523cb854e541728082a1d69374c46f4ebf068eb3e26faa33065f149000b673d2ff0ffba597a643f6a1a2a635e5ae2fcb11f89221dd6a277d99d7661b0d5834ea5f3891f5f750dd63d05c77431b5aac13a4c2991e38c97d38805de855154a850a19ab3964ce49b081b7e16149bb95d981f838463edecf39b7662373473eead44a04d9a1d35dc17c3839883c726ef92962c6d3e10f9a13a046a38796b11ce738f124855dd654154fb7f30826bf6b8c6e37b4ae2ac1f76c9ace130437acd10e494416667e8b4cce0870af786a24f9da3155b157e7c27e31f043bd9778b700ea6f21dedf586b3edcf8fe5424714de4368f8d09f2d66429a59cf2b6c9c1a6c2a6e39af0dbfad7581765aaba44143376354821ff970aecbdf0bb4e3faf48a8eb8ceb7b52bebd7fc1eca28759a6a7f3bab11349811f988547fe57774a7bd987f60f0e687827d5049ffae1f77bca7357ffc1c0816e09c31eb9fafc6c1b8812a8fca1b693c25645d422261e1cc35b2f0cf70f696b48e903d2810ffe7dad49a4b845537db3f1f74e1b6321765aeb5e6edb44a77f691fdd189fd212438edab5d823d65d26cd69677e61be0e1179aecf3d4f7037a3664bdbf781a04a8ce4761c782a222e1060f3f779df17e8bbe227665ded3de3dfe8ce32dff3a51682cae118c69f5413f4d8d15021bea426c39fa38d93384d0f05b1b0a4c3217c2ba5df46f4d218740bb8aad9f23bce031b30feb2b925382c2a8dc0eabf8121b785139d1efc8e8b5e99ca8e3e2');
INSERT INTO public.log_event VALUES (12, '9da1fa745a2677c42f8a321c40605704', 1, 'ingest.note.recorded.v1', '\x004a7b2276223a312c226174223a22323032362d31312d31385431323a30303a30302b30303a3030222c226b6579223a226b323339663337373662333366333839323436646265636264227de315987e0c18e4bba0e1fb32104380c285e00365f5c56f33230f5522e898b3585e14e855e1af086acbf25900937c7ae4555891f3d42d72616d01c6be43cb53ebeefbc696b17b9184ce34a81f3ec34713b362d065819425ad953ced7ac52868bced1e9a8111a3a027bc406e679c897edf5928a5d3995d002e896c8dc62548b3b617ab4da7e639f3c2b09c26b88055a1881e92a4e7ce99d9a3366440dd72ea943e5ef3a300df90bfb4e7b3f126ae1c4c8c0baf48b631c070ded8d6dc73eecd59351e1617a1273a7e9c8008616df26aca61fea4c989b99c825024eb6b2c254a33898474d998dcdacb6c58880aeaa1ce803054aab7ce3e13d638d74bd69fc39fbf90f9bf3e6d26ddeeec671eb6f2e27d2119b5bf61687c526607cfee05ac1bc18eac3649afad5500597a18c7e90f8081e1b8af21b271a41182576b0bc947a8a52ca3414216216da1a6b7f1ce38d5c2cd698b877cf5de4eaf186a66441695ce29069c4098f042a898acff298a5aa9ee9aa523bf2c9630abc5ad51d352ef803fd5e7ac393edc6f4241746fca8ab267f50ed6e34747256d1b50c46e3d982cda2aeda6b3a925f707d53fd494fbacc1a752b044ab2433dcc656a6e89bc1708ac40130bc3b0c6babab9c8cd61d2d123609f806be2c76527b7f5bae93d997a15f34303da46761afdb626275c6fc3d4b14bd420dbe6fe7fe3f7cc24952d8688a8b214fedbd114bd7e78d1d2c0ba3569fee0c5984b03c5f671d91ce6183b211685fcd73e2b72ac18988d1676cd7025a3170d6de72de73102c411bf29d6a98f484e1d7db740e098faaa4c70a77b4e2131ba74aeffd4575bbf348c66099ece21536542cf4550f0c2c930e5aaa5b3d215b99ce36913066f7d576e87d5d9ba288e471b140b0b5597fcee3da5abf1fb36596b8d04b3a237e24dd9bb60c981265f99e72571bc516258fc527b34ea207e3639da51c940547e70bd8b8766a8ee7e4b6d443eedb294c59b6c308642410417e041e76298d8a2f22c0b5d79a20a5a792d1d93f624758fb398d40d3c7128c84dbecc6968b2b4006');
INSERT INTO public.log_event VALUES (13, 'ea393b678c9bcb30ea5d1d9dcb5800a7', 2, 'ingest.note.amended.v1', '\x004a7b2276223a312c226174223a22323032362d31312d31385431323a30303a30302b30303a3030222c226b6579223a226b306539663132303737326530616134363261636338373638227d8194a2a0965488cbf67d0be3077260e5a3fdadbef865a3330bf1564d5d4a81526f2d307e7b8f472fa8205bcc739f125bfea0c19a0b688d1b90154656fb9366f7216331d1e9d2685513d128919b948fb87a1b08cb6055c572ac29d23f73a30d0f0670533e55ca17a59b5a4dc1943c724e12fb9fccaaa3a0e1f939dc64690e8dc05c22240c7b301e040d1cfd2bcc3bb0c58bb34e0d4920ae0ca5fe77f3f97644e9459070decad07b709522741a475d2db45be6bb07c22a3a65a03e3e096ccc6f1717f29372142775761634bbcf2aca1515d7bbdf9b5d61117656a37a7229b8771949665ee828fac38cc0e5f663871708abd762dc396319585155625fbf6c7ac5290feb7113029e710c9598d97d66c72ecb2768d2716d138cbe78791831f7f609019ae27ba603d5f3b38389c55dd76c43b9ea85350da4bcd8bfb812c590a948398ebda90dc1d929adc3a8b3f408234f53f0713e834a132890747c77169e49e37ef2aa46ba7c4b47f9191986c08a0c1859af2b18f161e0efe019ab4b2ff97a1dab96208570997dac4b8089a0068aa3dc7baaf47d49609990c52bc095effb59f787073e01ac4313c6a72e300dd6133498bd64beae802a4588845133778561617d089092b387b54e2bdd955456ad3ce1f6b4509bb82f93e42c086950ffa41bd53f493f2e17eabd05b69fa8a63eb267d0d4e0c946c7e409cd5787434f813d29c55212e62bff74762356c9fab04c1c32fd65c2ccb89c71db2c6c974f1a1b22f382d437ffeb4cd29f6e4090242b0541cb15669109615226d79ac2135b6d99b862a373d41cf6b3bd75d8c65d8a5c60f6154a934d7b10459dad168ebd836b2ae5a891aed600619144c886abea613146b45d44868c26e96b741d7eace920924342aa92c86a74fb3a9afc48f528506d7399bd3e3494282f1180fd7d6106803a0103aa57ccade7d3df9b8d0f15ffce8ead907ece378ca86e86f6708757dfaa912291052a58908ee74f14bed03b0d6aa44302515589a27ea16b');
INSERT INTO public.log_event VALUES (14, '9da1fa745a2677c42f8a321c40605704', 2, 'ingest.person.erased.v1', '\x00387b2276223a312c226174223a22323032362d31312d31385431323a30303a30302b30303a3030222c226b6579223a2273657276696365227dd78cc0e2c93614bafde96247d2865f80a8d6a85d9611fd65d6183af8bca8f1643afd673975e089504647242aa3d56fb7a07c4b3af4af3af91790f4c17a10af82ed4067f80896d71acf09cb3ec287c887a64e14985cae867ba7395c686ce2fd6fd37578fe22ede045135aa0c1bc19502158284b04d25980852eaec53a123e6bc3c2c9d91294bb85512f807995177c6d37c7c766');
INSERT INTO public.log_once VALUES ('\x1ab7d678c787969d35605abee2bb6398', 0, '\x3736363461363935333835343939623135303334326662346234326161343230', '557ace252f8992d733f51d5213d7c563', 'k6e3d4062b3b698c9519d1d28', 10);
INSERT INTO public.log_once VALUES ('\xf2982008ebfcdae8e19a54a97df2de5a', 0, '\x3836383863303633663930373863313666346665386266353535396462613037', 'ea393b678c9bcb30ea5d1d9dcb5800a7', 'k0e9f120772e0aa462acc8768', 11);
INSERT INTO public.log_once VALUES ('\x8ce7ddc553be9ce029daa2136544ed6f', 0, '\x3733353539323865616534653364343533666462316366316137303232343665', '9da1fa745a2677c42f8a321c40605704', 'k239f3776b33f389246dbecbd', 12);
INSERT INTO public.log_once VALUES ('\xf2982008ebfcdae8e19a54a97df2de5a', 1, '\x3032316332383265386237613862333536336263393238333835626334633931', 'ea393b678c9bcb30ea5d1d9dcb5800a7', 'k0e9f120772e0aa462acc8768', 13);
INSERT INTO public.log_schema VALUES ('0003');
INSERT INTO public.patterns_gone VALUES ('f91946c8eb2429ef2bc6eb6f0856d1b0', 'k0e9f120772e0aa462acc8768', 'amended');
INSERT INTO public.patterns_place VALUES ('K01', '', 'Country', 'country', NULL);
INSERT INTO public.patterns_place VALUES ('R01', '', 'Region', 'region', 'K01');
INSERT INTO public.patterns_place VALUES ('C01', '', 'Council', 'council', 'R01');
INSERT INTO public.patterns_place VALUES ('W01', '', 'Elm Park', 'ward', 'C01');
INSERT INTO public.patterns_place VALUES ('W02', '', 'Low Side', 'ward', 'C01');
INSERT INTO public.patterns_place VALUES ('N01', '', 'Elm Rise', 'neighbourhood', 'W01');
INSERT INTO public.patterns_place VALUES ('C02', '', 'Other Council', 'council', 'R01');
INSERT INTO public.patterns_place VALUES ('W09', '', 'Far End', 'ward', 'C02');
INSERT INTO public.patterns_statement VALUES ('bffe7ce572cbefc22b329cb9209b981f', 'n1ab7d678c787969d35605abee2bb6398', '557ace252f8992d733f51d5213d7c563', 'urn:example:housing', 'urn:example:housing', 'W01', 'C01', NULL, 'place', 2965, 'problem', false, 'person', NULL, NULL, false, 10, 1795003200, 'k6e3d4062b3b698c9519d1d28', '\x3699b7b7eb35b03ea489fa351ccbadf4a8ebd3d6021f9fbff883a8a5b009839f338f7100f8ecd71db9f76d9a545135bef3db37e509bf32f8b304ecb3d82a26a98ca2d5b4c72bef37dd6049672921fca567d51c752ad91355d34d313d0e08ce3cbeefeeb3304604323123e46722ea12c2ea53b96dc59403023bb4b6417a264d16d1130818ac5e7a36c74d386eba0be7703c5dd1e4d73fef5bb05e5282926d83efd3c3433e5cd6fc3c82004b89775d6ab6a5c1656fe2cfe341d3d05bc2f4e751b42ee1379fe49943366442e9afa60e0b6509c89bce25adafe88f30d61abc0f59cbbf835f72312a7a6d4b0850a0ca3aa2a3577c595405f36b57efb880535fc75f58dd2a483a7c0328752219b198297c4ed5f6bb85347f0d705fe716fb92c864bbb610bdb40d3d3422a70808bd3de3d60406ec3324c2ca1fdde2ac831a078e6470d19e2af43d3eb4e40d9df473f078c60819cf22d53dce0e05277f4336e498cf7255cb59ee97d80c67d25a283eaf1083f89637ac2da2d1f906e46dfa324862a7cabc38659e0fd8208c2748ca685f970b1cd5b65eba1526e69c5dec027bd43a5710542b41267af29e6ad8d48d9e8fa275a6c4103f456ae80d22508ef3f9be48317b907b7936a34f3d07ac5c8fe2edc30f9586a2045fb762f000ca54300f7ab2c8efb847f942860f1d8e4761827abca0ada42a72cd9a15aadaf3c3dfffca887a4f9dac6de33f4355c3aecc0705c3f9549fb35a4be294016146214835f1f44973a627c87c0409ba1e9c58681d3d606296f6b18360ff6eed5dd4376d3707ff9003ceafa96ce4982ef0af9cedded11713002d8d98d259511fa628e3579f442dd888140e480b615d96c5dfbe6d0a2ba87418c9be9b3f01fed81223c3a20d065ec8d86dd907833f85019efd25792bae3375f7c4cf39c8f9f8fc9b994204454fb2a568cd0e33321ffb44ae9373ba231b2543fd5c23bcc5dce0ac1891b037ce7f3c813872', NULL, NULL, NULL, NULL);
INSERT INTO public.patterns_statement VALUES ('ae43f63eb6662db7317c829a895cf70c', 'nf2982008ebfcdae8e19a54a97df2de5a', 'ea393b678c9bcb30ea5d1d9dcb5800a7', 'urn:example:housing', 'urn:example:housing', 'W01', 'C01', NULL, 'place', 2965, 'problem', false, 'person', NULL, NULL, false, 13, 1795003200, 'k0e9f120772e0aa462acc8768', '\xf44258226b73f2f52863e93c5649ebb36d813e8c1c0bbe6e7d669b890fe2fdcb7eb061799c4a1b8c5358d33c3215430f9b1a08304f50b8ee87259a01c05cb708027966a302c5f8ab8552ca521b6cd914190be15e4b9e98fcc3038bba437315dcb8cd4ff7ac0ca63121938a1fda3e65b819888b305f7f3a1d732373b51ab005c9295e22a7aa19e7ddd17a000c6bbdbcd08e673c43ea37d58011f196a95e181be30430fab1b92315012a4672f05c69454b448076930880bf1d21f7a9717d0a39cd9a1718d0d164b2c605cb31ad3871bd030b8aa5f66d4b15313e88af2d4ec8853b948d38f59a92f3cefc35d2701426ed3cfd4f71fb1218435ce489bacd9638597a62689a0fa795174090276dbae7ab56f665467909808c3bf6d463072b78d21bb2492b8389763c82e22049145b0f55697960638c9cdb03c590a499e34fe87c1ca99e55e28ea57c6b0a50f818e12e37c315aca057b37c15f12590de93659b6539393cced2ec25eaa8112d55c3f1d851fb04b63764f4a7a5f129cd4dabfc133c830b0ff6e4abdf92098803356c6e240564dc77e8ae3ba3d151bdfd3d2f4073ab31ccdba7f9fe94f6c555677da8c42accbc443232d7e2883039f62956a9ba627ac52778cc3bf7c82e74dbdfbb7c8ebdcdc2a256a0ef5accbccfa65d9ed1d3f2540df62250218c8a769c8243e5762d05a84cca4ed3d475724149fd48acaacbaa232f8549079ed81c895049e3e6548804358e91e132d582526a20ae8ae58523bffc2617b76dc8d1e40e07dd9422bbaf0cccefe220a28c1d352fb57ec76c6bf571715842d2979805da99ed', NULL, NULL, NULL, NULL);
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
INSERT INTO public.signals_statement VALUES ('bffe7ce572cbefc22b329cb9209b981f', 'n1ab7d678c787969d35605abee2bb6398', 'problem', 'person', 'a5e0fb73e434be844a48454b8d8ede59', '');
INSERT INTO public.signals_statement VALUES ('ae43f63eb6662db7317c829a895cf70c', 'nf2982008ebfcdae8e19a54a97df2de5a', 'problem', 'person', NULL, '');
INSERT INTO public.vault_key VALUES ('service', 'service', '\x823a994a1898b2548f65cbad14882bc2679b2cc1e305d6d6766d0751b50248ab026868855923b210f3695312d03991e6dcb9df39a0f3e57e45383987', 'service', 0, 'cb2d82257aba3042');
INSERT INTO public.vault_key VALUES ('k6e3d4062b3b698c9519d1d28', '557ace252f8992d733f51d5213d7c563', '\x36e470abad0ed832f1b73e11bea6fdb5f65d4cfd96ac9c873043a3c018c2826649348af178aa3b28ee2195c9eeb3e45cd858ca7bbff5b44c9e165fc0', 'case-note', 2026, 'cb2d82257aba3042');
INSERT INTO public.vault_key VALUES ('k0e9f120772e0aa462acc8768', 'ea393b678c9bcb30ea5d1d9dcb5800a7', '\x11801ad520ac53c197fc40d69a6db608c9274e27abc49d10ff56144fbd982aa9532eb1d608ddc7e9a033f208fcad581d1ad272f3d1fceb388aea4fcc', 'case-note', 2026, 'cb2d82257aba3042');
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
