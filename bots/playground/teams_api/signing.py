"""Keys that sign as Teams does, and the two documents under which they are published."""

import json
import time
from typing import Any

import jwt
from cryptography.hazmat.primitives.asymmetric import rsa
from jwt.algorithms import RSAAlgorithm

from bots.playground.teams_api.records import ISSUER, Json


class Signing:
    """A key pair made for the life of this process."""

    def __init__(self, kid: str = "local", endorsements: tuple[str, ...] = ("msteams",)) -> None:
        self.private = rsa.generate_private_key(public_exponent=65537, key_size=2048)
        self.kid = kid
        published: Json = json.loads(RSAAlgorithm.to_jwk(self.private.public_key()))
        self.published = published | {"kid": kid, "use": "sig", "alg": "RS256", "endorsements": list(endorsements)}

    def claims(self, app_id: str, service_url: str) -> Json:
        """What Teams says of a request it sends now."""
        now = int(time.time())
        return {"iss": ISSUER, "aud": app_id, "nbf": now - 10, "exp": now + 3600, "serviceurl": service_url}

    def token(self, claims: Json, **header: Any) -> str:
        return jwt.encode(claims, self.private, "RS256", headers={"kid": self.kid} | header)
