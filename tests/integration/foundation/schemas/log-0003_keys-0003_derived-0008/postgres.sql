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
INSERT INTO public.access_token VALUES ('649102f34930', 'f2b69fb06034efe4fb15f1de43b24428f9c06cbb55d4db13f2ad11f13d970951', 'test', 'notes:write', NULL, NULL, NULL, '2026-11-18 12:00:00+00', '2027-11-18 12:00:00+00', NULL, '2026-11-18 12:00:00+00');
INSERT INTO public.access_token VALUES ('d4698db044bc', '2b6f999688ec15811bccd4573fe19813f00f29cd9ac97df98768f83771b9cd7e', 'test', 'admin', NULL, NULL, NULL, '2026-11-18 12:00:00+00', '2027-11-18 12:00:00+00', NULL, '2026-11-18 12:00:00+00');
INSERT INTO public.derived_schema VALUES ('0008');
INSERT INTO public.follower_position VALUES ('ingest.keys_stay_destroyed', 14);
INSERT INTO public.follower_position VALUES ('ingest.notes', 14);
INSERT INTO public.follower_position VALUES ('patterns.calibration', 14);
INSERT INTO public.follower_position VALUES ('patterns', 14);
INSERT INTO public.follower_position VALUES ('patterns.names', 14);
INSERT INTO public.follower_position VALUES ('patterns.curation', 14);
INSERT INTO public.follower_position VALUES ('signals', 14);
INSERT INTO public.follower_position VALUES ('learning', 14);
INSERT INTO public.ingest_erased_key VALUES ('kcd2182834d83d1dee62713e8');
INSERT INTO public.ingest_note VALUES ('n1ab7d678c787969d35605abee2bb6398', 'urn:example:housing', 2965, 739922, 739938, 1795003200, 10, false, 'kcb803a80be8cb403e51833d4');
INSERT INTO public.ingest_note VALUES ('nf2982008ebfcdae8e19a54a97df2de5a', 'urn:example:housing', 2965, 739922, 739938, 1795003200, 13, false, 'k2fe6ab1f2fb70abf4a4e75d6');
INSERT INTO public.keys_schema VALUES ('0003');
INSERT INTO public.log_event VALUES (1, '3be43d05d7613b54b5fe449cfde58138', 1, 'ingest.place.defined.v1', '\x00387b2276223a312c226174223a22323032362d31312d31385431323a30303a30302b30303a3030222c226b6579223a2273657276696365227dfa610727e83418669be7481a4481923f0bd413add56ce23c77b9d0365682ce177da5a2139a0265f5532edbaae6bf253cd4e554a8c41d49a8dec5786375e72a4d845bfb233f1e510cf0b7c55b03');
INSERT INTO public.log_event VALUES (2, '3be43d05d7613b54b5fe449cfde58138', 2, 'ingest.place.defined.v1', '\x00387b2276223a312c226174223a22323032362d31312d31385431323a30303a30302b30303a3030222c226b6579223a2273657276696365227d46815feda2ac1c0582a721117a2b814d1385cb7329307c0990f22288e55a71498de3f3d279e5d8d54f99e1e03e374a4c84669d2200382cf6d08e709089588f3adb9a03909f0e7264fa19304a55e654f493cc87f24ea7dc7a6b07');
INSERT INTO public.log_event VALUES (3, '3be43d05d7613b54b5fe449cfde58138', 3, 'ingest.place.defined.v1', '\x00387b2276223a312c226174223a22323032362d31312d31385431323a30303a30302b30303a3030222c226b6579223a2273657276696365227db4d6fb736b4666930234e612dcaab16e8dab97aa60afb75f20a02d9424b88ee5a490c9901a4b3981b7bf885cc8689abcea7b6849e7939fdc9d0b3d15b8d8346c82d37bdec6330bf5411dc6942e5b5aa433f11a0ac2db599866cd7ce4');
INSERT INTO public.log_event VALUES (4, '3be43d05d7613b54b5fe449cfde58138', 4, 'ingest.place.defined.v1', '\x00387b2276223a312c226174223a22323032362d31312d31385431323a30303a30302b30303a3030222c226b6579223a2273657276696365227d29341e8b14aa37c039f17458bb4930ccbe2a1b7b6b574599cb292904692f4438a88f6de57183813c929a8eaac0c915a20bdc7179e5114cc3dd1cb12ebee521483423343acdb7f3f035c5fed820860a6b64ae2f0a13be338486a9');
INSERT INTO public.log_event VALUES (5, '3be43d05d7613b54b5fe449cfde58138', 5, 'ingest.place.defined.v1', '\x00387b2276223a312c226174223a22323032362d31312d31385431323a30303a30302b30303a3030222c226b6579223a2273657276696365227d1476a75a945ba56a3d6a87ab0c9eac1501189723c9e2d5825b9684173940c3dc562cb48fdff31f38a0e97abe172e971132cae7fca67bcd59ee8ce4c1e32a0c4b8fa93be05132869fbe96f00bc395878198b7bd56d199eaddd92b');
INSERT INTO public.log_event VALUES (6, '3be43d05d7613b54b5fe449cfde58138', 6, 'ingest.place.defined.v1', '\x00387b2276223a312c226174223a22323032362d31312d31385431323a30303a30302b30303a3030222c226b6579223a2273657276696365227d797eed304b68e2c07a9cde4f7b6fccdfbbd0917bb87ade152e6667310d1f3a02b0a73f0063f21efa3a350615a262a92bd641c8cbd8ef36076f12cc8e51fd0b4deb8708a854c699f0fb5fbcd6b5e3d5875a781d4d5b08b1c4c5846380290332ef970576');
INSERT INTO public.log_event VALUES (7, '3be43d05d7613b54b5fe449cfde58138', 7, 'ingest.place.defined.v1', '\x00387b2276223a312c226174223a22323032362d31312d31385431323a30303a30302b30303a3030222c226b6579223a2273657276696365227dbc3f9d1072e929bad7a42b3536f4a5eb62cccd7e732e5075edc4b37888033afa641248ba901951bcd5a73b61e86889ae7aeba82d85f9eaa173f21e93aa81ed27ead861f53811a66a9c8aa470b545c1eef6f80de846fc6cb6f00106a09225a37061e3');
INSERT INTO public.log_event VALUES (8, '3be43d05d7613b54b5fe449cfde58138', 8, 'ingest.place.defined.v1', '\x00387b2276223a312c226174223a22323032362d31312d31385431323a30303a30302b30303a3030222c226b6579223a2273657276696365227daf93e203eb359a1ff91afb09517aa623d30f8b10776c3a0feaeccfaa403679135ee66a1918cfa621935c7ae02ccc208c11a3197211a76fd18b0cdde2e40035862cc7e24496f940b3770fde37a726b0c3bc1bc6a17dd5d8789d');
INSERT INTO public.log_event VALUES (9, '33822b23ca6ef8ca278afaf61a3d5c33', 1, 'ingest.source.registered.v1', '\x00387b2276223a312c226174223a22323032362d31312d31385431323a30303a30302b30303a3030222c226b6579223a2273657276696365227daa81e2e682fcc0e0682899ffa6e1afd15dcd737280e779b859fc86e07c200b7798f757640fa8cce5442b19d71a48cb07eeacb884f79552178bb1712bd4824081f91088fd9c8b233c2360d6b02a92c4dc723d93203af54dc7663ddfff7bc73b4ad9cdb0df26befec3ec6137dbeb149f2dd1ef9f');
INSERT INTO public.log_event VALUES (10, '557ace252f8992d733f51d5213d7c563', 1, 'ingest.note.recorded.v1', '\x004a7b2276223a312c226174223a22323032362d31312d31385431323a30303a30302b30303a3030222c226b6579223a226b636238303361383062653863623430336535313833336434227df408982d39cf3996e9f49d96c524a6d759fb009bbe7ea1db8917bf4aff2526aa3bcc61a73c22140a8057773431f99769c3fa761a63e5948cebd35ff2021c0c2b1a033070ed7f41e5dbbe16ea9e3d911dd3ec3c15680bd8fa0ad388d1b09855e3ae6a1db4cd46f12cfa9328893e858304e953424768ce7aeed611972ebda3a768ffa3a054b4f2b0c92983e7bbeda85e9b5cc5c5a7493be173956e5cc3ac8beb4c23989f8a5246b5a98617b8411656d5b987a65855a41041a5b2ded347c3964776739601a22f2b2a45539f5ab9bfb66043c0c155c37ad6812a7481064dbad6571b5fd4b7dc8556bc433777e976b2b351849336db076287f007a2fcea50e94d02e4365a6410a0dff110307f6a9a117c17fca310de254bf199c8d49f81c17180296c39d6a5f6b0cc806564f1167aefe64d42b9effc0ed53a2364152babb69ca14674c4f83f811388011f0eb2f406cbd46d322ab62d698dfdfdf01daddc0a4ac5e6b7e4f2bfdc226d59976f5ac94f5863c0fafad58800f0cfd48058173424a53e8c48c138abd49eb0a36d0e7ca6dd6d9982aaf98d06f374f3a4739e95de508c0571685243eb866d687549e30fcbf436b4d6bb0e6c84266f11cf36d13dee8b8943cd5a28fc15ea9bc7abdec95d2ec4b381655e5f7f8d0fd97f064e0bd8694fb53980d4e01a02621bdd641fd2fe6abb9734a7449a65df1db962d8aeaf74b1ed05a1496f5c2de7eb439e0bdd422632498ff6905e5daf96e232e81ea8cf9a401c4181b31ef07113c2357b825baed804991b7f5f585a39db22d7ac8eac467b02b45717f9bde562e96fc0d0342c481bacc13f798d092383a63ea0425bb0376c07b39cb855307ce1254169b5a28eeff4124387225657f578f2abb54ba035d62eb666d2a9f21f74aab53d254a38744faf10e39bb33b1a46957182228f1661bf7a8c78684e1b4471b460a5bb4af073c74c8f3bc4bd68d68a7e3d2721957fa70a8d0ae780f51d561fbb680b68945068edbf3b7c14826a712c88fb3db8b6a36705f5aeb0617684505a30caaa42b83a4f32c03376521ee912b9deb2390fd9f8d3c9efae1ffa11936f1fc8e541cf47e80ffb4d898d6871599e2e1f92acc25c7cb415148ad909cf9ecf6e1caae862fa554a252998ed9ce803314b3e2b7b8c2f3f27c67e5c12a03fc69cb495082e35d8e942934f921c606115b4d670b94d156399f3efa0');
INSERT INTO public.log_event VALUES (11, 'ea393b678c9bcb30ea5d1d9dcb5800a7', 1, 'ingest.note.recorded.v1', '\x004a7b2276223a312c226174223a22323032362d31312d31385431323a30303a30302b30303a3030222c226b6579223a226b326665366162316632666237306162663461346537356436227d96119fb9de7e94ea7b6aa7657277ff11d1f59c07d35482481cc574e22721933899bd434f621a6153986ab6cc4aa8a8bbd9f95fefc8e6345e565711707ffcc68b81fafaf6aa6dddbf52443ddbe4515bcd84f9210e08920e715342e090bb3ef0beaf3f965a0cafc0717d3f655800a7d853d1c8f2e097e6e4ef227a4429c328e951ba8ce25dd645095cf6ee0e70ae23633018eb6f45bb71cbc7deeff29e694e3bcad6d6ef417ea1a99aaaea9bedd8cd5607807bab199dfcb0fc6ec6baac0393479199e1425fbe7983c40452ea5fe6e2ff50d35268c15f0add54c7f986371fca8908d0f647c5687ff6d4f39c78ad40a0d23607a686c7301dcf07339564f7ce4f56d9d8730b1acb6c40c58f99136c467b9013eb736b79c271d207c6f0f43cc6ba4ab666f4c635e019a880f811d0a33befd9a7f1d97d880effe152125a0d518d6cf95dcda3bae40098ec3523e1da1c90e6cbc9d02bf05a3303d5b4ad6adfe9a4faa512340d27810f0f3cefca604eb41f81e5072715270920a4b5b6a81d05d35f79117cb1c8cf2c4db0db43689c0b90934cb36cfee6148bff9e68bed9f4df8d6c0bd2425da6f880d60474d17917f2fea75a69c6bcfd39b5b0a73d5992f869c374740e6cf99b4ba3600e0f7af8228e6ddf3b10f1ad5d707703d7ee36f0a9494b571881ba27d60ba431c5215f8fe678863792c9c760619f430a92dd72d340717712b9a7bdd0f051af952599a559e4fe911857beadd0fd3594b3278b23ff1f40af96d7b4069628c066d28b81a124588dfcb2e5f4bad7903d51b1a1cbd1220cf43624d5ad737a77782fbf7985c4bf5540afb75efbc8ae268efbdf46cb9e824644a8e4ff080ec3174ebf99fe7de6b663a7fe29b9378ca7a7876c8e60e14fdeabe41b8814768a9072a4fbd12de4a51c53bde6add69d8433f03296f8cdb1e575d33ff049e30cf3bce273e59a4b255c5970bd3ae9b02b70edd6b3b9a4ae7b1eebc61f16bbb074385bdb90e072a8ea256d8b0d10');
INSERT INTO public.log_event VALUES (12, '9da1fa745a2677c42f8a321c40605704', 1, 'ingest.note.recorded.v1', '\x004a7b2276223a312c226174223a22323032362d31312d31385431323a30303a30302b30303a3030222c226b6579223a226b636432313832383334643833643164656536323731336538227de667d9f43e2ab5a82c00d242321d3a7fb02ca22af230c1ae7399530ea9854c1624f801543685a73e09d7432006909b4e58715e032bb1268bf2fc97e884514c9c72970ef344ea4b39be2933b21cbf2e19cdd28bd500d51e39186fc61ceece9b7e5b06c45d2d455d73d12c050adad8af2ac53177dcc4312fa3dbc6192969d468679330ddd9679af512349967ed958ff60dde5c3d9e4b0040e8d612bfe9c23330feae2e86d96140b2b3b814d0dc807f2360936dd2222d314c9c588d03a4f65cf9b9e479faa3771bcf44c4732d2a88336e04bfbbd2c19243c5b1eaf4003bbd698dee2099df5b87acba623360edd77c18562980b03cb2e625d9d92dd905c64f60926a1a96465b584567346ca397a6ebd42f05d13cc14b1e2ddae9e246a5ff6da3fbf09135cda6271baf132cf97b1e5036a69e1915dd2c834d107635dc4a40a06905b4fe400ba033469f3e2b0fcd27c8b3b1f0af3229181ac3078cbda5f7a50d7a484753d7da0f85b0b9cf502a125e8a614ac922346d8dd00fbfa1ff183012e44156e136df0af6b490bca192ad6ac31889b914570caefa960965a95d90975618b3ca0906fd88ede5991eb9fc6f2f23abb7ed8b45335f206567b0c0c8f7b40d41d21e9b1ed507003bfb1e43726624fb7d05f21bd92512e2e42d4a85da940d074017ed4b055e708ce2da91644084b9c7cd56003eb3e58177b4daf4ce7c6a5ba8074a7c2ba669d9153f147f3fc562e0ccf1cfd994694eae15b8596900f38c90c1ab18c15961d6ddf861b83899c5b9c56b3214b5f76a7543cef8584a9dd4bc118f68aaa239cb8b3c10b46a298b927051f7724540f4ba2802ba9e79b538b02a16d8620d7df546756449c96eac87481a724326c15461b5481b8684eb91aa91bf5bfe815e0a9a330ce407b955fb2bc5257e52808c4cd2446b34baf2dc0e8fc09086fb1de74a2cc3b56858282afdfcd5f6bd6e826c699a2318a4ff756298f8b4fb7a63e32575d9f193a7cb9e0a33fa16a38e338268ddcb16b98e425922d6f1913c98b1e38943c62f247c86bf420eb2f21dac68d5e4');
INSERT INTO public.log_event VALUES (13, 'ea393b678c9bcb30ea5d1d9dcb5800a7', 2, 'ingest.note.amended.v1', '\x004a7b2276223a312c226174223a22323032362d31312d31385431323a30303a30302b30303a3030222c226b6579223a226b326665366162316632666237306162663461346537356436227db316985a24a9b8e801b3a401a8dbb21ea31f9f865b7544e603bc13ff51098bfe4dd666f960d8e1f21803bb0d36e0b759cf67d2934e0673a0b327afbb6bf71b1b2c65e6cef545dad0747c147810e40c3376b7ed6bd159ec6a7000e9628095e80899cbee7c2d3eb477784b136bd858ce81ede681d0dd3914c115c191a2ce9e5db1f03b29f4fd9ab1f4b0990b705bd5c1cd7ee9b9c0563a3b3389528153a56abe037456efeac0f1945c7b245f847bbcc8e7ed39d83887e80013dfcffe3f6933c7ccaecebbf6d5976a3c1f0a319c2a2eaf0cf84d29f3c3f84fa2b47f406805376d5d59b12e43ea7bfc8021df4fd77a106d6b992e3136e675ec6f9c849b4289402fe9cea19616b67ba94e8192f42a03bef6ccd116c8dbaac5dd3de744cd0f11450ed58f1f13c549165edc6c2bc957d195cbd987c6b7dace21fc2d04f75164a3d6660d239d6f270528fc729af053cf23a46f6d57b02ebc7f915590c8ca4c9083120d35bdf9364860464f8e5705ff64563d3882764c2d196d0c5eb5ad503c2fc9ae77147a5ad2e33656c9344e5b7d5d895877b3877b30059e41e681a83bdace9d3d1e3e74383e519d252b72953222ae654fc91943085d157c6bb892a75f208e2e3441b2f6c9ec90c16049f83e92775d027b1c2d5ba27db17b0960b96f6aaa66837f5648de21eff72e8b589829f8deba3df6352357af79a1c8956fe9a0c98ed82925c4289f20d2aeb695e345583f887c801301125a73c8f3123b5830878cb7bf87c370157c71bc0fcf0ef7c5a69496a795b767a410425716d612444722c211ac67d6ab468859034c229fecb6c086aa7a2367ede45276ca6beec03486c146f1f30f10353ce36d2ede4f8e3f1edc7718e9bb7c0ba718951a6d1f6fb3fcb19bc1f5fcb231e4b59d81c6b0ff21ce21be5eedc226e29f4f898ea4821fd61be4a934a5626d3b743e58f8726106204dd95ce407db05c79610ee448cc833bf0edd6c2f1b446cb1d2ca1f686a22ac486b21b46248d9686fee0271');
INSERT INTO public.log_event VALUES (14, '9da1fa745a2677c42f8a321c40605704', 2, 'ingest.person.erased.v1', '\x00387b2276223a312c226174223a22323032362d31312d31385431323a30303a30302b30303a3030222c226b6579223a2273657276696365227df7371b28b9a20a3cab53d28e7f150ba5b7f0d8492157afec77dad0af41051ddbf885e49dc8a7ffd6afdd1b46bf60aa04c04d5e46b7e77d1b1f4e378c345a2b17b0c06fe5e901bb5090a5567ec850c79009ba2fc6d7591fa1ee4e9f30d7a4059aa1cd492d9bf585f1b38bedb34847d7727a8de8e76a0d82b70fd903201778e5f571f56ebc183c2ab1a6bbba995f62b5618dec5f');
INSERT INTO public.log_once VALUES ('\x1ab7d678c787969d35605abee2bb6398', 0, '\x3864623339353165626265303264653333313361326535326137616463316239', '557ace252f8992d733f51d5213d7c563', 'kcb803a80be8cb403e51833d4', 10);
INSERT INTO public.log_once VALUES ('\xf2982008ebfcdae8e19a54a97df2de5a', 0, '\x3966376138303061626535366638373937326462363663656534363864623962', 'ea393b678c9bcb30ea5d1d9dcb5800a7', 'k2fe6ab1f2fb70abf4a4e75d6', 11);
INSERT INTO public.log_once VALUES ('\x8ce7ddc553be9ce029daa2136544ed6f', 0, '\x3662393236613831613236653066613662613163616663666433663761353836', '9da1fa745a2677c42f8a321c40605704', 'kcd2182834d83d1dee62713e8', 12);
INSERT INTO public.log_once VALUES ('\xf2982008ebfcdae8e19a54a97df2de5a', 1, '\x3362663163313432383363626132613764646237616636623663303062316531', 'ea393b678c9bcb30ea5d1d9dcb5800a7', 'k2fe6ab1f2fb70abf4a4e75d6', 13);
INSERT INTO public.log_schema VALUES ('0003');
INSERT INTO public.patterns_gone VALUES ('5b788890e89cd1d4e2fb54eb7119d0a4', 'k2fe6ab1f2fb70abf4a4e75d6', 'amended');
INSERT INTO public.patterns_place VALUES ('K01', '', 'Country', 'country', NULL);
INSERT INTO public.patterns_place VALUES ('R01', '', 'Region', 'region', 'K01');
INSERT INTO public.patterns_place VALUES ('C01', '', 'Council', 'council', 'R01');
INSERT INTO public.patterns_place VALUES ('W01', '', 'Elm Park', 'ward', 'C01');
INSERT INTO public.patterns_place VALUES ('W02', '', 'Low Side', 'ward', 'C01');
INSERT INTO public.patterns_place VALUES ('N01', '', 'Elm Rise', 'neighbourhood', 'W01');
INSERT INTO public.patterns_place VALUES ('C02', '', 'Other Council', 'council', 'R01');
INSERT INTO public.patterns_place VALUES ('W09', '', 'Far End', 'ward', 'C02');
INSERT INTO public.patterns_statement VALUES ('e781140b700556dffe1ee579c43d025f', 'n1ab7d678c787969d35605abee2bb6398', '557ace252f8992d733f51d5213d7c563', 'urn:example:housing', 'urn:example:housing', 'W01', 'C01', NULL, 'place', 2965, 'problem', false, 'person', NULL, NULL, false, 10, 1795003200, 'kcb803a80be8cb403e51833d4', '\x6149a4f0ccc35e48aafd8da4d3c9433b76a710e3d81d89b23034ff610c51e0f0f55cda41630c7185d7ef9c449c7f49390125421a303acfe8f67690dc3ae93ac842e1af1150b2c0c5ae674927e00f39edabafc8d11437bf49b6449d9a6a0477dbf3f93d4fa29c4865e9bcb7b45806be885bc7372757d52d8ab1de04d27ac71c85a1b498476e7784ba522bf51fe4acdb6b9b8040b01bd0550ab5ec49ea2bdf37e7470e78baa99ccf5f057d4bf8b3cbf7ea7a601e19daec57dbf448318efaacf39dfa624e7bdd1cb73dda2b72401f431fade9ea42fbf012774e7a9b098690324b8358950c7b9aa81b22fab2aa7f9cc66245ec1178d6b52f0ad492b7206023377140bca2bc5a7160b60af6a8d3cec6c24b5c543e8c91913b2db130ebded877705eeb294e9220e57edf81e2daf6692e49dbcd850f9bf6000045b4c3376b3ac38bbf168972743a246839a70b89e81be5cc53e6a8b4f06c005fa75d860133cf53f79a96e97af76be66ac5562fca16cbf623931e42fa6c7e476f0216a244c0c343934abd22df9cdb1a369afe24c8b063286fd4c42bfcb94fb42ea7197e041007bcb6a5d101841f86aa1c9cd8fc582683f8e8cbc8bbae26fb3c1489e42889d83b89c8cf01adfaa884b334690473cc82741f4e30a28e4777778a81a4a7684f96663408ce805426995ceb92043c59edc956e1ac4fc14757c60e482b1c47799b15c2e086d125f84efe0f833fd334d00df8a2e808252bf003e566c7ca902f09c20398d2860aaa103cf00ff7f21eded0c9700614456b1195084e03cb83a79514d28164ea8dc9c000f5f6a59a29388c84ecb6836c889bb5de687705d769fffc92cea26a7292ce28eba5f0021cd2405558b8b62899faf286cac871ffccc2261d96ffc5a751fd834b9cc4f282ad21a6be7acba2aa15a0b9bb716f309c5d29f5dbcbb82958ba2e12b2fbebb2289c4b8204a72b53f894c41e32e452548670a9ba1afaf033697db3', NULL, NULL);
INSERT INTO public.patterns_statement VALUES ('432935abaca2d3334ee7fabb2718d6d4', 'nf2982008ebfcdae8e19a54a97df2de5a', 'ea393b678c9bcb30ea5d1d9dcb5800a7', 'urn:example:housing', 'urn:example:housing', 'W01', 'C01', NULL, 'place', 2965, 'problem', false, 'person', NULL, NULL, false, 13, 1795003200, 'k2fe6ab1f2fb70abf4a4e75d6', '\x5e547d0ff864c9b5892bc6ff159d9e67decd293bf7a0c701e5e384f4b5ccd4e5a93f772b885908f799d4df1ea3ef6feb83748e4ecca5d792cb6c478b75fc568c2bca3c37745d5f1bf75f4953a2f5fa4ec918471641d7b4db5586c742cdf6ec22142f0b93f16395dc6d4cd9d43c003da1b200400eebe07f438c7d96e6292767969a41796640728dc57e54eecf609da1781d2d3de1ce56fc95741414f300b18759b9db39744be64b59b0c641b3b598401e48adfef7a55023f162bbb672600745388f75af9dee3c11a8c120ce71bcbc99283788e82149ab94a3a8b8b1aa4dd70fa7abcc3da293288d6900749769725e1100bf0c36749c2ad7ab0d5304fec89d6932780c2e7a254db1cf838b41b04b76f71f5ddddf64745fc1c03750763371c98e44632289b5e7ee8ad7ad43c0887643cb40958ff7bfa1e2a0e1042ba07f8ab18838825b319879166e152759d0722211a4f3277c5214fba6a23e07ba62545390af0ac369243310e145a26ff68a281137fe348633bc23407ff615ee7240431ca1b0bc4424865f2d483b7d5a657b8c6e2b97bb1d4076735ab2c7e081401e1edf2b39aca68cba8b719b8593021980b1a80fad6ca68dcfd11fbea2dc10193b6965167851cb8930b66f7708b316bfa8d8017667beed7c6df779f21d6784e998cc1a9e3210a222163f5f1c0c4a5920a110ed8d8edfdfc8af3847468f2ae441ab57c451b6d99d0228f2bc79312cdc0a4d6b23b5f62ba82ff9c4b3052186a9e70d66bab5a774f2da2be786b96d0a5548a3c1e93dc84ddf2c9ba7c950e88dffb2717f8e06b3b5070b8af09bb252', NULL, NULL);
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
INSERT INTO public.signals_statement VALUES ('e781140b700556dffe1ee579c43d025f', 'n1ab7d678c787969d35605abee2bb6398', 'problem', 'person', 'a5e0fb73e434be844a48454b8d8ede59');
INSERT INTO public.signals_statement VALUES ('432935abaca2d3334ee7fabb2718d6d4', 'nf2982008ebfcdae8e19a54a97df2de5a', 'problem', 'person', NULL);
INSERT INTO public.vault_key VALUES ('service', 'service', '\xe1d3a3f02cfafd8e46a2a4f13acedc16d65a9c642d85339e5c6f07fe48f58f4ee4fd9e5d3c32973130fea0d13e101c0757d3f8b53f808ecf6619f40c', 'service', 0, 'cb2d82257aba3042');
INSERT INTO public.vault_key VALUES ('kcb803a80be8cb403e51833d4', '557ace252f8992d733f51d5213d7c563', '\x57a670d6494f07a96ffd4723ac694f77adbc43d2e0aa2b98fdd4f16b086bd4b9607bd0315d390c3676726e9207cbba5cbcf9df797a993cb9c007d004', 'case-note', 2026, 'cb2d82257aba3042');
INSERT INTO public.vault_key VALUES ('k2fe6ab1f2fb70abf4a4e75d6', 'ea393b678c9bcb30ea5d1d9dcb5800a7', '\x3dd5dade02cfa9d66001980ff7c2848886d26a7358b9ff11411b448f0cc150bdb03fee1e3545123a2c4bad6f41b0d5662770a7e89d927a6636b87586', 'case-note', 2026, 'cb2d82257aba3042');
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
