import os

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.errors import SealBroken
from core.people import Identity, Place
from core.store.keyring import Keyring
from core.store.sealing import Cipher, Spot

SPOT = Spot("letters", "record", "l1", "ada")
KEY = bytes(range(32))


@given(st.binary())
def test_what_is_sealed_opens_in_its_spot(plain: bytes) -> None:
    cipher = Cipher.of(KEY)
    assert cipher.unseal(SPOT, cipher.seal(SPOT, plain)) == plain


@given(st.binary(min_size=4))
def test_a_seal_shows_nothing_of_what_is_in_it_and_is_never_the_same_twice(plain: bytes) -> None:
    cipher = Cipher.of(KEY)
    one, two = cipher.seal(SPOT, plain), cipher.seal(SPOT, plain)
    assert plain not in one[15:]
    assert one != two


@pytest.mark.parametrize(
    "elsewhere",
    [
        SPOT._replace(table="sessions"),
        SPOT._replace(column="session"),
        SPOT._replace(row="l2"),
        SPOT._replace(owner="ben"),
        Spot("letters", "record", "ada", "l1"),
    ],
)
def test_a_value_moved_elsewhere_does_not_open(elsewhere: Spot) -> None:
    cipher = Cipher.of(KEY)
    with pytest.raises(SealBroken):
        cipher.unseal(elsewhere, cipher.seal(SPOT, b"words"))


@given(st.data())
def test_a_value_with_any_bit_changed_does_not_open(data: st.DataObject) -> None:
    cipher = Cipher.of(KEY)
    sealed = bytearray(cipher.seal(SPOT, b"words"))
    sealed[data.draw(st.integers(0, len(sealed) - 1))] ^= 1 << data.draw(st.integers(0, 7))
    with pytest.raises(SealBroken):
        cipher.unseal(SPOT, bytes(sealed))


@given(st.binary(max_size=40))
def test_rubbish_does_not_open(rubbish: bytes) -> None:
    with pytest.raises(SealBroken):
        Cipher.of(KEY).unseal(SPOT, rubbish)


def test_another_key_or_version_does_not_open() -> None:
    sealed = Cipher.of(KEY).seal(SPOT, b"words")
    with pytest.raises(SealBroken):
        Cipher.of(os.urandom(32)).unseal(SPOT, sealed)
    renumbered = sealed[:1] + (2).to_bytes(2, "big") + sealed[3:]
    with pytest.raises(SealBroken):
        Cipher.of(KEY).unseal(SPOT, renumbered)


def test_keyed_hashes_differ_by_part_by_kind_and_by_key() -> None:
    ring, other = Keyring(Cipher.of(KEY), b"1" * 32), Keyring(Cipher.of(KEY), b"2" * 32)
    ada = Identity("slack", "T1", "U1")
    place = Place(platform="slack", workspace="T1", conversation="U1")
    hashes = [
        ring.identity(ada),
        other.identity(ada),
        ring.identity(Identity("slack", "T", "1U1")),
        ring.identity(Identity("slackT", "1", "U1")),
        ring.place(place),
        ring.place(place.model_copy(update={"thread": "1"})),
        ring.workspace(place),
        ring.event("slackT1U1"),
    ]
    assert len(set(hashes)) == len(hashes)
    assert ring.identity(ada) == hashes[0]
    assert [len(each) for each in hashes] == [32, 32, 32, 32, 16, 16, 32, 32], "a place stands in two indexes of a row"


def test_the_keyring_remembers_a_bounded_number_of_people() -> None:
    ring = Keyring(Cipher.of(KEY), b"1" * 32)
    wrapped = {f"owner{n}": ring.cut(f"owner{n}") for n in range(5000)}
    assert ring.known("owner0") is None
    assert ring.known("owner4999") is not None
    assert sum(ring.known(owner) is not None for owner in wrapped) == 4096
    sealed = ring.unwrap("owner4999", wrapped["owner4999"]).seal(SPOT, b"words")
    ring.drop("owner4999")
    assert ring.known("owner4999") is None
    assert ring.unwrap("owner4999", wrapped["owner4999"]).unseal(SPOT, sealed) == b"words"


def test_a_data_key_opens_for_its_own_person_only() -> None:
    ring = Keyring(Cipher.of(KEY), b"1" * 32)
    wrapped = ring.cut("ada")
    with pytest.raises(Exception, match="master key"):
        ring.unwrap("ben", wrapped)
