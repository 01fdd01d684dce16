"""AES-256-GCM seals that hold in one spot only.

A sealed value is: layout (1 byte), key version (2 bytes), nonce (12 bytes), ciphertext with its tag.
Table, column, row, owner and key version are authenticated with it, so that a value moved to another row,
column or person does not open.
"""

import os
import struct
from dataclasses import dataclass
from typing import NamedTuple

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from core.errors import SealBroken

KEY_BYTES = 32

_LAYOUT = 1
_HEADER = struct.Struct(">BH")
_NONCE_BYTES = 12
_BODY = _HEADER.size + _NONCE_BYTES


class Spot(NamedTuple):
    """Where a sealed value stands."""

    table: str
    column: str
    row: str
    owner: str

    def bound(self, version: int) -> bytes:
        return f"{self.table}\0{self.column}\0{self.row}\0{self.owner}\0{version}".encode()


@dataclass(frozen=True, slots=True)
class Cipher:
    """A key ready for use, and its version (1 to 65535)."""

    key: AESGCM
    version: int = 1

    @classmethod
    def of(cls, key: bytes, version: int = 1) -> "Cipher":
        return cls(AESGCM(key), version)

    def seal(self, spot: Spot, plain: bytes) -> bytes:
        nonce = os.urandom(_NONCE_BYTES)
        sealed = self.key.encrypt(nonce, plain, spot.bound(self.version))
        return _HEADER.pack(_LAYOUT, self.version) + nonce + sealed

    def unseal(self, spot: Spot, sealed: bytes) -> bytes:
        """Raises SealBroken when it was altered, stood elsewhere, or was sealed with another key."""
        version = version_of(sealed)
        try:
            return self.key.decrypt(sealed[_HEADER.size : _BODY], sealed[_BODY:], spot.bound(version))
        except (InvalidTag, ValueError) as error:
            raise SealBroken(
                f"A value in {spot.table}.{spot.column} does not open; restore it from a backup"
            ) from error


def version_of(sealed: bytes) -> int:
    """The version of the key that sealed it. Raises SealBroken for what no version of ours wrote."""
    layout, version = _HEADER.unpack_from(sealed) if len(sealed) > _BODY else (0, 0)
    if layout != _LAYOUT:
        raise SealBroken("A sealed value has a layout this version can't read; upgrade Gracious")
    return int(version)


def new_key() -> bytes:
    return os.urandom(KEY_BYTES)
