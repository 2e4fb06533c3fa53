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
    over boolean NOT NULL
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
    calibrated text
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
INSERT INTO public.access_token VALUES ('9be92f8e745c', '1a8cfc196af2a053c135bac27aaa8b021c98e14121327c4a03cd8ba4beeaa055', 'test', 'notes:write', NULL, NULL, NULL, '2026-11-18 12:00:00+00', '2027-11-18 12:00:00+00', NULL, '2026-11-18 12:00:00+00');
INSERT INTO public.access_token VALUES ('c21d9f5e2434', '3b82592862109b4942875464ff2ac73a0eed89e624e06947f4d714b78a5317ca', 'test', 'admin', NULL, NULL, NULL, '2026-11-18 12:00:00+00', '2027-11-18 12:00:00+00', NULL, '2026-11-18 12:00:00+00');
INSERT INTO public.derived_schema VALUES ('0008');
INSERT INTO public.follower_position VALUES ('ingest.keys_stay_destroyed', 14);
INSERT INTO public.follower_position VALUES ('ingest.notes', 14);
INSERT INTO public.follower_position VALUES ('patterns.calibration', 14);
INSERT INTO public.follower_position VALUES ('patterns', 14);
INSERT INTO public.follower_position VALUES ('patterns.names', 14);
INSERT INTO public.follower_position VALUES ('patterns.quotes', 14);
INSERT INTO public.follower_position VALUES ('patterns.lives.told', 14);
INSERT INTO public.follower_position VALUES ('signals', 14);
INSERT INTO public.follower_position VALUES ('learning', 14);
INSERT INTO public.ingest_erased_key VALUES ('kf0e0bc6037fad914f563bfe5');
INSERT INTO public.ingest_note VALUES ('n1ab7d678c787969d35605abee2bb6398', 'urn:example:housing', 2965, 739922, 739938, 1795003200, 10, false, 'k766e0c7ec76c2c6380ef4c97');
INSERT INTO public.ingest_note VALUES ('nf2982008ebfcdae8e19a54a97df2de5a', 'urn:example:housing', 2965, 739922, 739938, 1795003200, 13, false, 'k5c5dd2966dfc6b0afe2445d2');
INSERT INTO public.keys_schema VALUES ('0003');
INSERT INTO public.log_event VALUES (1, '3be43d05d7613b54b5fe449cfde58138', 1, 'ingest.place.defined.v1', '\x00387b2276223a312c226174223a22323032362d31312d31385431323a30303a30302b30303a3030222c226b6579223a2273657276696365227db8a94cb1b56b9f69ac9550cdac18ff13414de2c926a3ae4810846e5f16725fa53c1a6fdda516bb61aa7390a7bbed0cbc02844a52302b688eabdb08e546f04bd292439d7d35e21f1b1e2802ef77');
INSERT INTO public.log_event VALUES (2, '3be43d05d7613b54b5fe449cfde58138', 2, 'ingest.place.defined.v1', '\x00387b2276223a312c226174223a22323032362d31312d31385431323a30303a30302b30303a3030222c226b6579223a2273657276696365227dd916f69aace8fb725a3a46ff974be6fe31163b3318e63d6a7e5e4c15d6a2cdf598e298b04c940a0e864d1a1653ead4a56e24ec96d1b3dde60b6357599833a9bc8ced4d9294b85024f9fb042fc214a083cdbf8adab3c5020c91ed');
INSERT INTO public.log_event VALUES (3, '3be43d05d7613b54b5fe449cfde58138', 3, 'ingest.place.defined.v1', '\x00387b2276223a312c226174223a22323032362d31312d31385431323a30303a30302b30303a3030222c226b6579223a2273657276696365227d112d839aebc5bec94be8c2690c0ae4e28bfd1044ce785f2f1d963d00e17e94bc677add0e60903adc180fde1d99c5acabdc474521198236a1c2ef2d7a213952a7b244cf460b823855e9e69dbd68d33d09156b7012815f51d14a57e620');
INSERT INTO public.log_event VALUES (4, '3be43d05d7613b54b5fe449cfde58138', 4, 'ingest.place.defined.v1', '\x00387b2276223a312c226174223a22323032362d31312d31385431323a30303a30302b30303a3030222c226b6579223a2273657276696365227d0c9313bd61daf35f5f41e5f4d9bff7372397e82eb5948d7331741dd97491fe615a9f9f1e3b8caa2321465d7e8767b9e4ecafe99f522fd8b151c04e61fac8c8a9b6805b4802d64980e754bb688fdee5681bbbed42934968226c06');
INSERT INTO public.log_event VALUES (5, '3be43d05d7613b54b5fe449cfde58138', 5, 'ingest.place.defined.v1', '\x00387b2276223a312c226174223a22323032362d31312d31385431323a30303a30302b30303a3030222c226b6579223a2273657276696365227dbc14c1a697384c9d368cb0a819b4059526b0cb5957ad58f08de3f7d79d6dcee8909f53e8719d12a8b433570053a49da26d4526a58d7842f1f048207125deec2ba03cbd8e85456efcfc06edc22b0beec07e4d863391d3fb2c865d');
INSERT INTO public.log_event VALUES (6, '3be43d05d7613b54b5fe449cfde58138', 6, 'ingest.place.defined.v1', '\x00387b2276223a312c226174223a22323032362d31312d31385431323a30303a30302b30303a3030222c226b6579223a2273657276696365227d25f8c679b9381f0815b88887dcb3a39485e175baee68be55930f24e432bd022c5d90394646352dc2b4c015dcec648c030c1aa36260b1e6e7154f2657bfa50521a25daf959d3b5016d0c22b42d215e144e759fd7adebc0bd93a71ca647b77cca45bde65');
INSERT INTO public.log_event VALUES (7, '3be43d05d7613b54b5fe449cfde58138', 7, 'ingest.place.defined.v1', '\x00387b2276223a312c226174223a22323032362d31312d31385431323a30303a30302b30303a3030222c226b6579223a2273657276696365227d881cd65bbb8b9927070dfcdc42e142dad9cd91feb62626f2e3d669000ddadf733af00a553aca8098c2ad38edc5bbcc33dfa61b84022b9f9d17ea5fe959eb65cf163f12e1c00729d25e9714d7ecd88211c0fdadaf6856aef8a1da5d54dee50257578f');
INSERT INTO public.log_event VALUES (8, '3be43d05d7613b54b5fe449cfde58138', 8, 'ingest.place.defined.v1', '\x00387b2276223a312c226174223a22323032362d31312d31385431323a30303a30302b30303a3030222c226b6579223a2273657276696365227d42dd9d96922fc2ec5c483fd594cc558668b6b231e4b11e58ac65fde5c1985d6d04cb503d4f26eec6f3c70375b8fd85a25f960e3945e94f1083cd670f32c9d83fea99f35c4e9c2224a504ba354cdbab5677add376d85a2f3f52');
INSERT INTO public.log_event VALUES (9, '33822b23ca6ef8ca278afaf61a3d5c33', 1, 'ingest.source.registered.v1', '\x00387b2276223a312c226174223a22323032362d31312d31385431323a30303a30302b30303a3030222c226b6579223a2273657276696365227d1382f127173d5da3ca9d45a9f20c94b9fedc1ac8272c969e1ef9496f3d2663f1ad28e92217a7c478d1389edb662ba6651edc1712a095d09c8e32370a88ece4c128427959fccc2ccec1907318d3236958bf7e5c7dbb108bedf6989e9dcf92d013018ff846b65d08cb81f70e8994f7c6089849e4');
INSERT INTO public.log_event VALUES (10, '557ace252f8992d733f51d5213d7c563', 1, 'ingest.note.recorded.v1', '\x004a7b2276223a312c226174223a22323032362d31312d31385431323a30303a30302b30303a3030222c226b6579223a226b373636653063376563373663326336333830656634633937227df80ec7cc38233ba27ed8910d678ddb244e77f2a74057468fc41bc80ac6879ea4062554499fa67509dc8aa51c581b44ec28bed875a7d00999163267ea93e8dd2b36a1103f213176cce2e916fb7b37e1cb18eb3aabfaa4b224322eadfb9403fcbcf1d630d1466da5541ff7655d79924491a86db412f79b7c605420c099e8ffb0f5bcb222f878c940b5e6c68ffaa76578bac7278e2dd8cbe26f458846c05465795db317976daaca14a65a923c50a3f48bdf8534c16e19e0330b8b75e580669bed6d876ab527b29d11fc5111dd1b524ed7659fa0125647faeab718e3bffb7eca81957f205f9579839827590011bfb7f8b2f0a923f846ab118c4fe0e79d95a36fc9bd449ab843d93431f2d9e5ff666312274de87f0e7b1e0379d8008bfa4562e62cd5cf9ef19afdd04de626c6bb103b7345ddd7e579ac338656c04cee8ebb3604c7910e1f06950b43ef6e1d277eceea11876a08705254a28273d868eef77544179f4b6db7328b51a5d568bf3697fcd939fef10277e1fc5f38f9e5d7fd4648ac8192716a8dfcf0e147ba60ba9629cfa97a66c803beca8d7673ce37ce306f7792834ed5e2d6038dae76ff7f1407f8aa2deff953513f30dd832dbf12d5b59b474a1260aa7d0dbf03753e322a48b55ed37d73ff28b96905595f1bbbabb0c244b10717563a5a1cb06b1d61c1a838fe42167d39a63d1b43fb0fdcf6a4cacc40435ce7493ccd075a0283f6de902655010c11aa647acb14fe252d19a1d28b0ca282c76331f1377f0d409d852e65d34d5ec94ad9555fb2e75c8c6647c0c448c23ec54543ade651b4a25d0ee225fd0fb8b3dd89facae313fb1cfd93b2f415c8720d425b14fda60e7fe13f0f1fb2edce5cbd8dfd974619ae94c299cc0080d16c4cc268e11b7139cba1a63616eacccaf3946e4eff60eab35d7ca465009e7ecd9354d5ee109ee15b39685a2c283b202c4e6d268515dc6d7015dbe712b8b6e58a5e032864f8886b404397323ee2c2d99de6f0fae7586b8fcc26747b210ba181f5c1d255cf08912361dd83179972cbb8c71268ee3dec53b39e77fb1f79cc7c76dc8bef479286103c0122e7c2ef5662282c64e67b16c1ffc46158d25ac7b4b0a304305ea2b51521d5d6165825717beb6a8c9d02dc9fae708db4b2ebc43ba896c6a8b8f874159b801a381d4362cec8dd1c6ec2638d7c86ba7c56aba71522882ff6da25ddda');
INSERT INTO public.log_event VALUES (11, 'ea393b678c9bcb30ea5d1d9dcb5800a7', 1, 'ingest.note.recorded.v1', '\x004a7b2276223a312c226174223a22323032362d31312d31385431323a30303a30302b30303a3030222c226b6579223a226b356335646432393636646663366230616665323434356432227d5eb401445ae0387fb8a5c988f7d48d8921b528f16192de005fc5f23bd9c7e78670264a0832fbd175ab5738dd05239280d5314b0f70b3202dbeb926ae1d4a0d8c812d276c56e3224b2850ff502bee318b97b4878bc88c42413ced8ae6b8fe549c610fb14715125749ef040f4d3b021651d5a2429f20d2b59f2a5815e3822394a1f87826b8064f8fcaf783be973071fda7ca88462a8bd8bfbc5cd6614654a3730001419b7876aef046018e10f45402ae08734b9cc736be882411eacf7b7bdbbd01baa5e878a26f76c7d2132fd0f355a2c44b73991a724958b32536a445b3f3c5cb04b208233c9efc7f187dffc8b85831c862ee180c76d82a2947c326eab4b698186d716c5959905f6cc73d70db267434d169557c01df3fbdd82330d2a11da5ffb4ee199a8218595614e194abd46185df3773373eadf4958319a1e3b4bee9faf35db15da00cd4385856f3fe0e2662c9c681d74df11f934efe0aa45c5a7964f81e40e94e98e1a0dbcf5209a967771fb418947c3bf6a75ad14064793a48e705438b37c1b51310449be3fad24074d1fcf3e2085d1b0ba547c17f84d09638296527f2d55f937a09e80008ede7b529d022aa65d55c4e77499431f030cc1e5e844dc7333c6a9d3c483dc654733ae129eba2e8edb58671264a5327dff54a12a0961bd393d43dcf38c5226df81dccf565f2afa357721fed8e7404e975f42b4d1b5f7485f0cd2fce98cb93d23fec38d4bf923bf25feea901869c27e6f632e48130751fab263effe8fdaa1eae78c1836b831245288c853b1441d7c8e77cf153589d6af57c0d8c704a1692242b5609fd94a9043d82c96c880fd613d08f6dafde303d274f7617753162491cf347b0dad3e59f56c9c25d1c5fa0f01c24ccb08db56f5675160274e67db6c47dcb6489023ffdf5e2fc3c34e76539d7541f60e868483d09b030c1caa55dfb687550f5977e85a81ccec5b18a0205bdf84e52c9a6df5225e32a2d88c039d3d3b498d1628657853134c3');
INSERT INTO public.log_event VALUES (12, '9da1fa745a2677c42f8a321c40605704', 1, 'ingest.note.recorded.v1', '\x004a7b2276223a312c226174223a22323032362d31312d31385431323a30303a30302b30303a3030222c226b6579223a226b663065306263363033376661643931346635363362666535227d40803f0484abb8fbaa40680ec2cd5fdf89ba5173fbf27768484a9f846800f8584e598a48f4a30497a2c665cdb4a8cc9e7980a72868d3b508127668066a14c1a6ff38d64727ea3fed897da9abbdd68adf13604479e3ee852eddbfc143628d0211465798f2d0d375fca3d60a60a446e105b4ea52396ef4074f976eb7d67f2a5fe8ff583bcbae156dd077a89f3a6f8dbacbbef0ffb36c5b8f4e66f6410c3180c729ad0bf15fa1d6f44a4f1a90b1e62de4622a1307bb20eca32fcfefa683c7506c24138a33c064454146534311c57e86ad8ac868f25d40a73bd533bbebca5c9d30de7e07ee5ac45028b6873e73a4d0ba3cb6a77520cfa571c9ff865d82818641c11e8c8858fa98ec7663a9cdec102fc83018c1e5877b759d4ade126f0c868b1e3b0cc4d95bc30961f4c2f73ac738893d73bd1874741560eda68304a894336d1554d8659d068b436bf19910661b6f89c930c7a2c06bb1009b771f4bdf04c0aa4cba1fb197012da919d66add15fe191ba651050381a79e4f76c6ac2aedfddfe9f1d7d4b8c28891f23195755120f40a76d3f63b0ab49fc9c43a4ad5101b56a61ff4319272ec776f3b3ec7a4eb8b7786f014678b9f4b2470a761d7c56278c36f811483ce56a133666185287439f416c81e76dbe2e80f055496081e909c2b52c9a0497262c1a4349d183bbcc41fa16d8cd57ece370e53bd98a292729a906b9ef165aeb9440424165254758df79596e58608810353c3c1de7732df428f957cf2685e78a2c57ee0754755b522f786af04b755825f5eb0aa042b9d26465c9806b3a08a7ec64b0c472872a82865de3049fe5fe2a514790b45fbc233cd59372e480027c7b4d902fa6a8f319c0331a615c45aaeec3e0689cd81e60dca8e9405a589e0da0ede8f742b95586039dd3bbc21e93d7ad2e51dae8333d65d37aa2645c1e368dc7a5f6b2f7e9c80196d27eba2462d3a22d1d8916d30cd013d2d3f076145340f8c23a36372909c9ba6b47840b4352dbef3528996bdf49211bdae59e3ad3f0886f5469d1dd9aecc013787ba89110cf0ccf16aac');
INSERT INTO public.log_event VALUES (13, 'ea393b678c9bcb30ea5d1d9dcb5800a7', 2, 'ingest.note.amended.v1', '\x004a7b2276223a312c226174223a22323032362d31312d31385431323a30303a30302b30303a3030222c226b6579223a226b356335646432393636646663366230616665323434356432227d0eb6f7304e6c176fd2ab5812acb5d79944f8612cd80812c5f56e6333675ade33a9a9a331bba79e74eb6c0304d653f0bf1059172d9d96e1e609958afe6a69861d80377a75b816d1e96c0d76c03a27a0dbeddea2c993550ec094c155c1efcdc9c8e9b0a8b215ca48cba1c2e866b04e2abe4e4d6905621bd21788a6f31d1ebf0dc12a001e4a72b5ef43fa50804e240dee5e292ed9ff8fcdf09b29238f272b8ba2cbe548ec1bdb9f7a40a5ea21f1d3bf1e75d7e94115faf0c88f81e7c9a443b1f29b9af13b40048c358b47e55c8add35cee6ecd075b8066ee469884cbe409a9b7856ccf870a0df53da02199dd5f473d53b6ae9ab67c62c8f80b2746c8ceef6129cb887bab618735f18334483225de16bbc6bb0ae124d7e145de04b26a103f3812a9900731f800a3cf91a7c482c8bb093f5ba4cc08e70f9fe110815b26e792616cb8f56da372a2d48936eeb3ee690434577fcd1b07beff8faecc050f19ecf6e86f03025f2ee1fa0e97227faa288cfbcd9ceff2c53d25ef74f5a0828618abf59989847081fd9e543dade9b2094750ca7a35765fb23b8308823a1ff201b48dd8add960bf61a4051e1ac3cd1f0e3b5eaaa956de7aacac5b89db3fc578c6b3e120be72c6ce1ccc0fee8abe4a0fec439aa4b945b6395b4fbbca1e193b2bfcd14b72809afb4e39729c5ad8f67352d20ab18991b0b87cce088db1eab565ed211ccd636ad694ef2d1b5342064d655c00eece205f07317362cd31d54dec6488ac352306e7e80f3bfaf494ddb1e6b0c2e6be013690f9515582461180429d74e4b2dce3cfa4d622c07740bedc83e0f8f54eaccba1665d2f6ccc11d1c22b9217210054cefc5e1ce037a350ead364c31658e866e629650cface7c533a6f5de2ba2e7bc63b06d7f00ce7b02fc728321e667818a474af0b8cf8513239f7dd264113adbfd0566b2b79086bd05304bf67cf7839fa0cb18b29196c5d45338d893cf53fb2dad2da367bcdba9fa4f9528a8d1a7032d1d2aab243d2a3608dc');
INSERT INTO public.log_event VALUES (14, '9da1fa745a2677c42f8a321c40605704', 2, 'ingest.person.erased.v1', '\x00387b2276223a312c226174223a22323032362d31312d31385431323a30303a30302b30303a3030222c226b6579223a2273657276696365227d8256ea07a280db1ef768527054eb6e209028340b13ac30847f5bdd95319b4bbb3f05c898a9c73f519a64d3a45acea685284c86f38bdc227aa0cc9436486f7c8bbb235941f7474860f2f2d7d605bbedb964cb8da0f613e54c6d6fc58395ce06bd2ee1ac06a0c78005c7a782e8611f13fbf041ed49a1e17da44886e2f99c69db610a53662ba14e9c07ea8f567fc1a4abbf2c76e9');
INSERT INTO public.log_once VALUES ('\x1ab7d678c787969d35605abee2bb6398', 0, '\x3563326637333762373462626631666131666364663963663930373439383032', '557ace252f8992d733f51d5213d7c563', 'k766e0c7ec76c2c6380ef4c97', 10);
INSERT INTO public.log_once VALUES ('\xf2982008ebfcdae8e19a54a97df2de5a', 0, '\x3163663834303239623230633966313332366330356266393539303463616162', 'ea393b678c9bcb30ea5d1d9dcb5800a7', 'k5c5dd2966dfc6b0afe2445d2', 11);
INSERT INTO public.log_once VALUES ('\x8ce7ddc553be9ce029daa2136544ed6f', 0, '\x6531623336353737656332623935663861326633633664653865353137303938', '9da1fa745a2677c42f8a321c40605704', 'kf0e0bc6037fad914f563bfe5', 12);
INSERT INTO public.log_once VALUES ('\xf2982008ebfcdae8e19a54a97df2de5a', 1, '\x6434386531353537346336633161306264633233376561633137633466303137', 'ea393b678c9bcb30ea5d1d9dcb5800a7', 'k5c5dd2966dfc6b0afe2445d2', 13);
INSERT INTO public.log_schema VALUES ('0003');
INSERT INTO public.patterns_gone VALUES ('5f95c6c55de0505d451d5849ff4a0e50', 'k5c5dd2966dfc6b0afe2445d2', 'amended');
INSERT INTO public.patterns_place VALUES ('K01', '', 'Country', 'country', NULL);
INSERT INTO public.patterns_place VALUES ('R01', '', 'Region', 'region', 'K01');
INSERT INTO public.patterns_place VALUES ('C01', '', 'Council', 'council', 'R01');
INSERT INTO public.patterns_place VALUES ('W01', '', 'Elm Park', 'ward', 'C01');
INSERT INTO public.patterns_place VALUES ('W02', '', 'Low Side', 'ward', 'C01');
INSERT INTO public.patterns_place VALUES ('N01', '', 'Elm Rise', 'neighbourhood', 'W01');
INSERT INTO public.patterns_place VALUES ('C02', '', 'Other Council', 'council', 'R01');
INSERT INTO public.patterns_place VALUES ('W09', '', 'Far End', 'ward', 'C02');
INSERT INTO public.patterns_statement VALUES ('34e35c657ceb3c835c9cb150b3a07d8f', 'n1ab7d678c787969d35605abee2bb6398', '557ace252f8992d733f51d5213d7c563', 'urn:example:housing', 'urn:example:housing', 'W01', 'C01', NULL, 'place', 2965, 'problem', false, 'person', NULL, NULL, false, 10, 1795003200, 'k766e0c7ec76c2c6380ef4c97', '\xe4f2afd74c30a08fadc3927c8a939d2cc826904f19fc942cc155dd3799972755f28d98ab1dc964bcd386b1ba218e47a4b4cf30e7d909812cdad4e12ed17a5903c3755f90ffc8809f1e9d4daa9d283ded6f8b1dd0f066ceb3db38ddd030b7696b0270edff82f5d2ec044cb0e63c534c5a918b8c06877a09b263adb7d4164e0767be3e01b396a3b6f2a41afcc2a0b2c0417d2e2419e28a86c043a5c18ec7f9fe210e0db4f54f94f2ea9e0d76074e32edc93bf61bfaace0c6f912b4621377bcdbf38875183483acedf12f55fea6855de275eaeab71eae977fa0befc049f2ec198eefbdea941d1b70ad35e9de89cf9e7ff35e17145cc33090eb4228e21b9180f58073bacc957f4265f38db525860524abed929ed943bbe8168cfbc92fe16da4935e088973c32d0ef67f1b334dc0aaca7696106b2eb89c9ccc320247df7a31f9013434041fa3ca1de745b92785cbe7ce478bcdd8966d1d9595e726eaf2a4996a5527a03eacc07beef40c76c75407bd19c44c4e1c0344f447a60edd90903c417b1cac3007f5a4f7114d3e88e7d46d9e2a69fa75d233ca389081d7832f6e30546581c90a38756439c3c49966a891b349c99c93685cb04e4e6ce04dc8115c3cdec8987e02c4187ececedac0566e9142d2390a3f390eb6abdaf981aefb5bbb1a3bd6de1689b3152a9ffd5f70e9bab1e7bc853d028c3639994364c79e7e364cd8cb6c68a4221e4cf5c2f379d5c9f3fee1a629b4541d0cd3e90b6a74ecf85a14cb64efcab0b9e0689e7f371dfd6ced9e547e10913d19611310be1d301222a39537fb4fef31e9c741a7fdfb78e48a4ba84de29e690d6d20b587a46c2c1bfd7a13f857125bebb637111001535cee10f57e2814125c9c6f5234ac39e721a1a7cf6dd15816bc5f9c3670c8fd34d512cfabf767a2e6ff5888f2400f19f81a369a1a8bbb75617fdc4c64d455fbc0ac58627575ed9aa135cee98c73ee174c8e2510a43d5feb02f', NULL, NULL, NULL);
INSERT INTO public.patterns_statement VALUES ('5828517142ef8e92322b3fda43d28af4', 'nf2982008ebfcdae8e19a54a97df2de5a', 'ea393b678c9bcb30ea5d1d9dcb5800a7', 'urn:example:housing', 'urn:example:housing', 'W01', 'C01', NULL, 'place', 2965, 'problem', false, 'person', NULL, NULL, false, 13, 1795003200, 'k5c5dd2966dfc6b0afe2445d2', '\xeccde88a2cd4770a108ab3977d662f8da823c8a1d32c947378fe7f3f877e5b52ea0e55b27e437363d106fab47d1c266493af42097a29d7deb1b3539a088fb877204ee0155558c8c073e1b735c4814d7dba193f9451861a4aeb2214ae5b626253e8c1ee6dd9738ab873beb05ebe7aae250871257c1e29b787ff1c3e5c84f3c2ff4a04c8c3daae71f3b901c6b28e8ca08434de8573968f633eea831a36dc30e719d2edb4f3f11e184182c927b19e52c739d6446cd17f79e52efdcc89f841bc7da18f7c061fbc3ef1de63de333c8fd63975233bd55b444e02b8f74d0492af92a728eda1a7a2d9cd6a3c702551c958255b3b21f069d42f9be25d6cfeec6cfaa29bb945d50366fdc085b696c4c1efe264cff5ddc3678c096a5f98aa370a6a27f3db6b079f8052f24592a1aa2bb0d7a94ae1e512d12977081fd61eb56ea77e9e70d1942010f3971029aabaa06c3b2fae0c2c196c19e9509796f8ee10d43cd0e1282d05b790ef2a5db4f8f65b9fee54e659510c8be1be913da429560a3697b2ace6836848fb731ce0caf0b6327bf40b6c7eb214145e14fe2e74461de9f36905cd309dc7c91af602fe2796e8d668f0a88b3158f5c313b708be6a55997f0ee8bad6586b6d9386a1f0a1c12c755fed419ba204ef1276b9cdc57d26c3b8d6e2c21d21a55c7e1aea7124446a0e5f1541bf3a63f74d88d598ba13dfeb5e4ce45c92e9b0c1f0221ec1ef114f044d25617086ad836f69013e173d660b6fae621896a3558c3d3817628902d986258b0c2934479788d6fd628fae0efcaf10bb72f7cffd7867af981105241fbbe9e67f', NULL, NULL, NULL);
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
INSERT INTO public.signals_statement VALUES ('34e35c657ceb3c835c9cb150b3a07d8f', 'n1ab7d678c787969d35605abee2bb6398', 'problem', 'person', 'a5e0fb73e434be844a48454b8d8ede59');
INSERT INTO public.signals_statement VALUES ('5828517142ef8e92322b3fda43d28af4', 'nf2982008ebfcdae8e19a54a97df2de5a', 'problem', 'person', NULL);
INSERT INTO public.vault_key VALUES ('service', 'service', '\x39f54f19d092ff236d5a2a9404a7588003b4fbdb6beef75c13cf1d54d199038463e26cfad98b987a398fa97f7c1e5843813356cffc1cd415f4eb659f', 'service', 0, 'cb2d82257aba3042');
INSERT INTO public.vault_key VALUES ('k766e0c7ec76c2c6380ef4c97', '557ace252f8992d733f51d5213d7c563', '\xc32c619c0eccdca845feaf99fd2ba02eb64a35000591e0f084a8231839ce78435306b2709431ad4822c3b839303dc5ba913b0d4741fc7c376aa8685d', 'case-note', 2026, 'cb2d82257aba3042');
INSERT INTO public.vault_key VALUES ('k5c5dd2966dfc6b0afe2445d2', 'ea393b678c9bcb30ea5d1d9dcb5800a7', '\x094b5ea3aca9a1afc6e4541ed747b77a2e045173b1c9340db8cf1e53bbccbea20d68a5741f5155c47de115021555c3cb307550608615859452ed52d6', 'case-note', 2026, 'cb2d82257aba3042');
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
