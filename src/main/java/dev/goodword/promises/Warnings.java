package dev.goodword.promises;

import java.time.LocalDate;
import java.util.List;

import dev.goodword.accounts.AccountId;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who was warned about what: people are counted, never mailed twice for one step. */
@Service
@Transactional(readOnly = true)
public class Warnings {

	private final ChaserRepository chasers;

	Warnings(ChaserRepository chasers) {
		this.chasers = chasers;
	}

	/** What the person was warned about on that day of theirs. */
	public List<Warning> of(AccountId person, LocalDate day) {
		return this.chasers.findByPersonAndDay(person, day).stream().map(Chaser::warning).toList();
	}

}
