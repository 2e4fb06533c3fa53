"""Every setting, read from the environment as `INCOMMON_...`; `incommon settings` lists them."""

from __future__ import annotations

from pathlib import Path
from typing import Literal
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo, available_timezones

from pydantic import Field, SecretStr, field_validator, model_validator
from pydantic_settings import BaseSettings, SettingsConfigDict

from api.oidc import Limit, Role
from contracts.words import Reach, Scope
from services.foundation.vault import DEFAULT_CLASS
from services.ingest.retention import durations
from services.ingest.sealing.checkpoint import public_key

LOOPBACK = ("127.0.0.1", "::1", "localhost")


class Settings(BaseSettings):
    """What can be set, with its default."""

    model_config = SettingsConfigDict(env_prefix="INCOMMON_", extra="ignore", frozen=True)

    env: Literal["production", "evaluation"] = Field(
        "production", description="evaluation allows made-up data and sign-in links, and refuses any host but loopback"
    )
    data_dir: Path = Field(Path("var"), description="folder of the embedded databases and the secrets")
    database_url: str = Field(
        "", description="SQLAlchemy URL of log and derived tables; empty: SQLite files in DATA_DIR"
    )
    keys_url: str = Field(
        "", description="SQLAlchemy URL of the key store; empty: keys.db in DATA_DIR, or DATABASE_URL"
    )
    host: str = Field("127.0.0.1", description="address to listen on")
    port: int = Field(8000, ge=0, le=65535, description="port to listen on; 0 takes a free one")
    public_url: str = Field("", description="address people reach the service at; empty: http://HOST:PORT")
    timezone: str = Field("Europe/London", description="whose clocks say which day and week it is")
    min_people: int = Field(5, ge=3, le=1000, description="figures resting on fewer distinct people are withheld")
    hold_runs: int = Field(
        3,
        ge=1,
        le=26,
        description="closing runs for which a split, merge or fading of a pattern holds before it is told",
    )
    default_reach: Reach = Field(Reach.TEAM, description="how far a note may travel when nobody said")
    fdr: float = Field(0.05, gt=0, lt=1, description="promised share of false discoveries among published signals")
    embedder: Literal["minilm", "wordllama"] = Field("minilm", description="what turns statements into vectors")
    clusterer: Literal["leiden", "hdbscan"] = Field("leiden", description="what finds patterns among vectors")
    dask_scheduler: str = Field(
        "",
        description="address of a Dask scheduler whose workers make the closing runs (needs incommon[dask]), by tls:// outside "
        "evaluation; empty: they are made here",
    )
    lexicon: Path | None = Field(
        None,
        description="CSV of roles (sort, name, words) by which actors and factors are found; empty: the project's own",
    )
    naming_url: str = Field(
        "",
        description="OpenAI-compatible endpoint of your own that names patterns, ending in its version; empty: none is asked",
    )
    naming_model: str = Field(
        "", description="the model that NAMING_URL is asked for; shown beside every name it gives"
    )
    naming_key: SecretStr = Field(SecretStr(""), description="bearer token sent to NAMING_URL; empty: none")
    naming_timeout: float = Field(10, gt=0, le=120, description="seconds that NAMING_URL has for one name")
    safeguarding_url: str = Field(
        "https://www.gov.uk/report-child-abuse",
        description="where 'I am worried about someone' leads: the council's own route",
    )
    master_key: SecretStr = Field(
        SecretStr(""), description="base64 of 32 bytes that wrap people's keys; empty: a file in DATA_DIR"
    )
    master_key_before: SecretStr = Field(
        SecretStr(""),
        description="the master keys that MASTER_KEY replaces, separated by blanks, until `incommon keys rotate-master` is done",
    )
    hash_key: SecretStr = Field(
        SecretStr(""), description="base64 of 32 bytes that hash person references; empty: a file in DATA_DIR"
    )
    rate_per_second: float = Field(
        1000, ge=0, description="requests a second that one key may make of one web process, in the long run; 0: any"
    )
    rate_burst: int = Field(5000, ge=1, description="requests that one key may make at once, before it is slowed down")
    oidc_issuer: str = Field(
        "", description="address of the OpenID Connect provider by whom people sign in; empty: there is none"
    )
    oidc_client_id: str = Field("", description="id of this service with the provider")
    oidc_client_secret: SecretStr = Field(SecretStr(""), description="secret of this service with the provider")
    oidc_claim: str = Field("groups", description="claim of the ID token that holds a person's groups")
    oidc_name_claim: str = Field("email", description="claim by which a person is known in the record of what they do")
    oidc_roles: dict[str, Role] = Field(
        {},
        description="what each group may do, as JSON: GROUP to scopes, and place, team, source or everywhere; of several the "
        "first stands",
    )
    oidc_limits: dict[Limit, str] = Field(
        {}, description="claims that hold a person's place, team or source where their role does not say, as JSON"
    )
    keys_backup_days: int = Field(
        30, ge=1, le=365, description="days a backup of the key store may be kept: only then is an erased person gone"
    )
    traces_url: str = Field(
        "", description="OTLP/HTTP address traces are sent to (needs incommon[traces]); empty: no traces are made"
    )
    retention: str = Field(
        f"{DEFAULT_CLASS}=8",
        description="how many whole years each record class is kept after the year it happened in: CLASS=YEARS, ...",
    )
    seal_key: SecretStr = Field(
        SecretStr(""), description="base64 of 32 bytes that sign the seal's checkpoints; empty: a file in DATA_DIR"
    )
    seal_former_keys: str = Field(
        "", description="public keys that signed checkpoints before SEAL_KEY was changed, with commas between"
    )
    seal_dir: Path | None = Field(
        None,
        description="folder outside the databases, best on another disk, for the seal's file and the lists of destroyed keys and "
        "of ended access; every part writes it; empty: DATA_DIR/seal",
    )
    seal_events: int = Field(
        1000, ge=1, le=10_000, description="a checkpoint is made once so many events are not sealed"
    )
    seal_minutes: float = Field(5, gt=0, le=1440, description="a checkpoint is made once the last one is so old")
    log_level: Literal["debug", "info", "warning", "error"] = Field("info", description="how much is logged")

    @field_validator("timezone")
    @classmethod
    def _known_timezone(cls, value: str) -> str:
        if value not in available_timezones():
            raise ValueError("must be an IANA time zone such as Europe/London")
        return value

    @field_validator("retention")
    @classmethod
    def _known_durations(cls, value: str) -> str:
        durations(value)
        return value

    @field_validator("seal_former_keys")
    @classmethod
    def _public_keys(cls, value: str) -> str:
        for part in value.split(","):
            if part.strip():
                public_key(part.strip())
        return value

    @model_validator(mode="after")
    def _evaluation_stays_home(self) -> Settings:
        if self.env == "evaluation" and self.host not in LOOPBACK:
            raise ValueError("INCOMMON_ENV=evaluation listens on loopback only: set INCOMMON_HOST=127.0.0.1")
        return self

    @model_validator(mode="after")
    def _cluster_is_sealed_off(self) -> Settings:
        sealed = self.dask_scheduler.startswith("tls://")
        if self.dask_scheduler and not sealed and self.env != "evaluation":
            raise ValueError(
                "INCOMMON_DASK_SCHEDULER: vectors of what people said go there, so only by tls://HOST:PORT"
            )
        return self

    @model_validator(mode="after")
    def _naming_is_whole(self) -> Settings:
        if self.naming_url and not self.naming_model:
            raise ValueError(
                "INCOMMON_NAMING_URL needs INCOMMON_NAMING_MODEL beside it, since each name says who gave it"
            )
        near = urlsplit(self.naming_url).hostname in LOOPBACK or self.naming_url.startswith("https://")
        if self.naming_url and not near and self.env != "evaluation":
            raise ValueError("INCOMMON_NAMING_URL: what people said goes there, so only by https or on this machine")
        return self

    @model_validator(mode="after")
    def _provider_is_whole(self) -> Settings:
        if self.oidc_issuer and not (self.oidc_client_id and self.oidc_roles):
            raise ValueError("INCOMMON_OIDC_ISSUER needs INCOMMON_OIDC_CLIENT_ID and INCOMMON_OIDC_ROLES beside it")
        half = [name for name, role in self.oidc_roles.items() if Scope.ADMIN in role.scopes and not role.everywhere]
        if half and self.oidc_limits:
            raise ValueError(
                f"INCOMMON_OIDC_ROLES: {half[0]} holds admin, which knows no limit, and INCOMMON_OIDC_LIMITS would limit it; "
                'give it "everywhere": true, or leave admin out'
            )
        secure = self.oidc_issuer.startswith("https://")
        if self.oidc_issuer and not secure and self.env != "evaluation":
            raise ValueError("INCOMMON_OIDC_ISSUER: outside evaluation the provider is reached by https only")
        return self

    @property
    def zone(self) -> ZoneInfo:
        """The time zone."""
        return ZoneInfo(self.timezone)

    @property
    def years_kept(self) -> dict[str, int]:
        """Record class -> whole years it is kept."""
        return durations(self.retention)

    @property
    def seal_folder(self) -> Path:
        """Where the seal's file and the list of destroyed keys stand."""
        return self.seal_dir or self.data_dir / "seal"

    @property
    def url(self) -> str:
        """The address people reach the service at."""
        return self.public_url.rstrip("/") or f"http://{self.host}:{self.port}"

    def url_of(self, purpose: Literal["log", "keys", "derived"]) -> str:
        """The database URL for a purpose."""
        if purpose == "keys" and self.keys_url:
            return self.keys_url
        if self.database_url and not self.database_url.startswith("sqlite"):
            return self.database_url
        folder = self.data_dir
        if self.database_url:
            folder = Path(self.database_url.removeprefix("sqlite:///")).parent
        return f"sqlite:///{(folder / f'{purpose}.db').absolute()}"
