package dev.goodword.surveys;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

import dev.goodword.accounts.AccountId;
import dev.goodword.shared.CompanyId;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Wishes to be contacted, for people outside the hiring teams: whoever had a part in an
 * application of the person is told neither their name nor their words.
 */
@Service
@Transactional(readOnly = true)
public class ContactWishes {

	private final ContactTable contacts;

	private final WishInsiders insiders;

	ContactWishes(ContactTable contacts, WishInsiders insiders) {
		this.contacts = contacts;
		this.insiders = insiders;
	}

	/** Those nobody has seen to, of some companies, the oldest first. */
	public List<OpenWish> open(Collection<CompanyId> companies) {
		List<OpenWish> open = companies.isEmpty() ? List.of() : this.contacts.openAt(companies);
		if (open.isEmpty()) {
			return open;
		}
		Map<ContactId, Set<AccountId>> inside = this.insiders.of(companies);
		return open.stream()
			.map((wish) -> new OpenWish(wish.id(), wish.company(), wish.askedOn(),
					inside.getOrDefault(wish.id(), Set.of())))
			.toList();
	}

	/** What those wishes say; of those the reader is not outside of, nothing. */
	public List<ContactWish> read(Collection<OpenWish> wishes, AccountId reader) {
		return wishes.stream()
			.filter((wish) -> wish.isOutside(reader))
			.flatMap((wish) -> this.contacts.open(wish.id()).stream())
			.toList();
	}

}
