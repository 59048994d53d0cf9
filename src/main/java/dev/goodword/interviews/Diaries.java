package dev.goodword.interviews;

import java.util.Comparator;
import java.util.Set;

import dev.goodword.accounts.AccountId;

import org.springframework.stereotype.Component;

/** Has those who agree on times with the same colleagues do so one after the other. */
@Component
class Diaries {

	private final DiaryRepository diaries;

	Diaries(DiaryRepository diaries) {
		this.diaries = diaries;
	}

	/**
	 * Holds the diaries of these people until the transaction ends, in the order of their
	 * ids. Whoever calls has locked the application before.
	 */
	void hold(Set<AccountId> panel) {
		panel.stream().sorted(Comparator.comparing(AccountId::toString)).forEach((one) -> {
			this.diaries.enter(one.value());
			this.diaries.lock(one);
		});
	}

}
