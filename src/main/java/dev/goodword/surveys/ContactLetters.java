package dev.goodword.surveys;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import dev.goodword.accounts.AccountId;
import dev.goodword.shared.Chance;
import dev.goodword.surveys.ContactLetter.Addressee;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Letters to people who want to be contacted. They were told that only their name and
 * what they wrote is passed on, so whoever writes does it here and is not shown their
 * address.
 */
@Service
@Transactional
public class ContactLetters {

	private final ContactLetterTable letters;

	private final Chance chance;

	ContactLetters(ContactLetterTable letters, Chance chance) {
		this.letters = letters;
		this.chance = chance;
	}

	/** Who gets letters about a wish; empty once it is answered for good. */
	@Transactional(readOnly = true)
	public Optional<Addressee> addressee(ContactId wish) {
		return this.letters.addressee(wish);
	}

	/**
	 * Keeps what was written, sealed with the key of the person.
	 * @throws IllegalArgumentException when whoever writes had a part in an application
	 * of the person
	 */
	public UUID write(OpenWish wish, AccountId by, String text, Instant now) {
		if (!wish.isOutside(by)) {
			throw new IllegalArgumentException("Only somebody outside the hiring team answers a wish");
		}
		UUID id = this.chance.newId();
		this.letters.add(id, wish.id(), by, text, now);
		return id;
	}

	/** What was written about wishes of which the reader is outside, the oldest first. */
	@Transactional(readOnly = true)
	public List<ContactLetter> of(Collection<OpenWish> wishes, AccountId reader) {
		List<ContactId> theirs = wishes.stream().filter((wish) -> wish.isOutside(reader)).map(OpenWish::id).toList();
		return theirs.isEmpty() ? List.of() : this.letters.of(theirs);
	}

	/** All that was written about a wish, the oldest first. */
	@Transactional(readOnly = true)
	public List<ContactLetter> about(ContactId wish) {
		return this.letters.of(List.of(wish));
	}

	/** One of them; empty once the wish is answered for good. */
	@Transactional(readOnly = true)
	public Optional<ContactLetter> find(UUID letter) {
		return this.letters.find(letter);
	}

	/** Nothing that was written about a wish is kept. */
	public void forget(ContactId wish) {
		this.letters.forget(wish);
	}

}
