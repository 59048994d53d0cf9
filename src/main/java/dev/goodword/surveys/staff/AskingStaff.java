package dev.goodword.surveys.staff;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import dev.goodword.accounts.Accounts;
import dev.goodword.accounts.Company;
import dev.goodword.shared.DueWork;
import dev.goodword.shared.Transactions;
import dev.goodword.surveys.OneByOne;
import dev.goodword.surveys.SurveyRules;
import dev.goodword.surveys.Touchpoint;
import dev.goodword.surveys.scores.Quarter;
import dev.goodword.surveys.staff.StaffRounds.Round;

import org.springframework.stereotype.Component;

/** Asks our own people when a quarter is over, and reminds them once. */
@Component
class AskingStaff implements DueWork {

	private final StaffRounds rounds;

	private final ChoosingStaff choosing;

	private final StaffQueue queue;

	private final StaffLetters letters;

	private final StaffOptOuts optOuts;

	private final SurveyRules rules;

	private final Accounts accounts;

	private final Transactions transactions;

	private final InstantSource clock;

	AskingStaff(StaffRounds rounds, ChoosingStaff choosing, StaffQueue queue, StaffLetters letters,
			StaffOptOuts optOuts, SurveyRules rules, Accounts accounts, Transactions transactions,
			InstantSource clock) {
		this.rounds = rounds;
		this.choosing = choosing;
		this.queue = queue;
		this.letters = letters;
		this.optOuts = optOuts;
		this.rules = rules;
		this.accounts = accounts;
		this.transactions = transactions;
		this.clock = clock;
	}

	@Override
	public String name() {
		return "survey-asking-staff";
	}

	@Override
	public Duration patience() {
		return Duration.ofHours(1);
	}

	@Override
	public Optional<Instant> nextDue() {
		return this.transactions
			.within(() -> Stream.concat(this.queue.next().stream(), coming(this.clock.instant()).map(Coming::opensAt))
				.min(Instant::compareTo));
	}

	@Override
	public int runDue() {
		Instant now = this.clock.instant();
		List<Round> over = this.transactions
			.within(() -> coming(now).filter((one) -> !one.opensAt().isAfter(now)).map(Coming::round).toList());
		List<Runnable> all = new ArrayList<>();
		over.forEach((round) -> all.add(() -> this.choosing.choose(round, now)));
		this.transactions.within(() -> this.queue.due(now))
			.forEach((id) -> all.add(() -> this.queue.lock(id).ifPresent((invitation) -> step(invitation, now))));
		return OneByOne.each(all, (one) -> this.transactions.alone(() -> {
			one.run();
			return one;
		}));
	}

	private void step(StaffInvitation invitation, Instant now) {
		switch (StaffAskingPolicy.step(invitation, isWanted(invitation, now), now)) {
			case MAIL -> {
				int mails = invitation.mails() + 1;
				this.queue.mailed(invitation.id(), mails, StaffAskingPolicy.next(mails, now));
				this.letters.put(invitation, now);
			}
			case FORGET -> this.queue.forgetSecret(invitation.id());
		}
	}

	private boolean isWanted(StaffInvitation invitation, Instant now) {
		return !this.optOuts.contains(invitation.account())
				&& this.rules.at(this.accounts.company(invitation.company()), now).isOn(Touchpoint.INT);
	}

	/** Of each company the round that comes next, or should have been. */
	private Stream<Coming> coming(Instant now) {
		List<Company> companies = this.accounts.companies();
		Set<Round> done = companies.stream()
			.map((company) -> ended(company, now))
			.min(Quarter::compareTo)
			.map(this.rounds::since)
			.orElse(Set.of());
		return companies.stream().map((company) -> {
			Quarter ended = ended(company, now);
			boolean late = !done.contains(new Round(company.id(), ended))
					&& StaffAskingPolicy.mayOpen(ended, company.zone(), now);
			Quarter next = late ? ended : ended.plus(1);
			return new Coming(new Round(company.id(), next), StaffAskingPolicy.opensAt(next, company.zone()));
		});
	}

	private static Quarter ended(Company company, Instant now) {
		return Quarter.of(LocalDate.ofInstant(now, company.zone())).plus(-1);
	}

	/** A round and when it begins. */
	private record Coming(Round round, Instant opensAt) {
	}

}
