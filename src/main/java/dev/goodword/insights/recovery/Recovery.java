package dev.goodword.insights.recovery;

import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

import dev.goodword.accounts.Company;
import dev.goodword.accounts.StaffMember;
import dev.goodword.applications.Refused;
import dev.goodword.audit.AuditLog;
import dev.goodword.insights.recovery.RecoveryAnswers.Letters;
import dev.goodword.insights.recovery.RecoveryCases.Case;
import dev.goodword.insights.recovery.RecoveryCases.Seen;
import dev.goodword.insights.recovery.RecoveryTable.By;
import dev.goodword.insights.recovery.RecoveryTable.Ending;
import dev.goodword.surveys.ContactId;
import dev.goodword.surveys.ContactWish;
import dev.goodword.surveys.ContactWishes;
import dev.goodword.surveys.Surveys;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Answers those who asked to be contacted: read by a person outside the hiring team who
 * says how urgent it is, answered within two working days, closed with what they say of
 * it. Nothing leads from a case to what was answered in the survey.
 */
@Service
@Transactional
class Recovery {

	private static final Duration LOOKED_BACK = Duration.ofDays(90);

	private final Surveys surveys;

	private final ContactWishes wishes;

	private final RecoveryCases cases;

	private final RecoveryTable table;

	private final RecoveryLetters letters;

	private final RecoveryAnswers answers;

	private final AuditLog audit;

	private final InstantSource clock;

	Recovery(Surveys surveys, ContactWishes wishes, RecoveryCases cases, RecoveryTable table, RecoveryLetters letters,
			RecoveryAnswers answers, AuditLog audit, InstantSource clock) {
		this.surveys = surveys;
		this.wishes = wishes;
		this.cases = cases;
		this.table = table;
		this.letters = letters;
		this.answers = answers;
		this.audit = audit;
		this.clock = clock;
	}

	/** What somebody sees of those that are not closed, with what they say. */
	@Transactional(readOnly = true)
	Page open(Company company, StaffMember who) {
		Seen seen = this.cases.of(company, who);
		Map<ContactId, ContactWish> words = this.wishes.read(seen.cases().stream().map(Case::wish).toList(), who.id())
			.stream()
			.collect(Collectors.toMap(ContactWish::id, (wish) -> wish));
		Map<ContactId, Letters> written = this.answers.of(seen.cases(), who);
		return new Page(seen.cases()
			.stream()
			.flatMap((one) -> Optional.ofNullable(words.get(one.wish().id()))
				.map((wish) -> new Open(wish, one.now(), Objects.requireNonNull(written.get(wish.id()))))
				.stream())
			.toList(), seen.head(), seen.unheard());
	}

	/**
	 * One of them, with what they say.
	 * @throws UnknownCase when there is none the person may see
	 */
	@Transactional(readOnly = true)
	Open one(Company company, ContactId id, StaffMember who) {
		return open(company, who).open()
			.stream()
			.filter((open) -> open.wish().id().equals(id))
			.findFirst()
			.orElseThrow(UnknownCase::new);
	}

	/** How those of the last three months ended. */
	@Transactional(readOnly = true)
	Ending ended(Company company) {
		return this.table.closed(company.id(), this.clock.instant().minus(LOOKED_BACK));
	}

	/**
	 * Says how urgent it is; whoever looks after ethics is told at once of what is about
	 * that.
	 * @throws UnknownCase when there is none the person may see
	 * @throws Refused when it was answered before
	 */
	void judge(Company company, ContactId id, Urgency urgency, StaffMember who) {
		Case one = seen(company, id, who);
		RecoveryCase now = one.now();
		Refused.ifObjected(RecoveryPolicy.toJudge(now));
		this.table.judge(now, company.id(), urgency, RecoveryPolicy.due(now.due(), urgency, today(company)), by(who));
		record(id, "recovery.judged", who);
		if (urgency == Urgency.ETHICS && !now.isEthics()) {
			this.letters.tell(one.wish(), who, this.clock.instant());
		}
	}

	/**
	 * Says that the person was answered in another way than by a letter from here.
	 * @throws UnknownCase as above
	 * @throws Refused when nobody has said how urgent it is, or it was answered before
	 */
	void answer(Company company, ContactId id, StaffMember who) {
		RecoveryCase now = seen(company, id, who).now();
		Refused.ifObjected(RecoveryPolicy.toAnswer(now));
		this.table.answer(now, !now.isLate(today(company)), by(who));
		record(id, "recovery.answered", who);
	}

	/**
	 * Closes it with what the person said; what they wrote is no longer shown, and what
	 * was written to them is not kept.
	 * @throws UnknownCase as above
	 * @throws Refused when they were not answered, or a letter to them has not left yet
	 */
	void close(Company company, ContactId id, Outcome outcome, StaffMember who) {
		Case one = seen(company, id, who);
		RecoveryCase now = this.table.lock(id).orElse(one.now());
		Refused.ifObjected(RecoveryPolicy.toClose(now, outcome, this.answers.of(one, who)));
		this.table.close(now, outcome, by(who));
		this.answers.forget(one, who);
		this.surveys.contactDone(id, company.id());
		this.letters.forget(id);
		record(id, "recovery.closed", who);
	}

	LocalDate today(Company company) {
		return LocalDate.ofInstant(this.clock.instant(), company.zone());
	}

	private Case seen(Company company, ContactId id, StaffMember who) {
		return this.answers.one(company, id, who);
	}

	private By by(StaffMember who) {
		return new By(who.id(), this.clock.instant());
	}

	private void record(ContactId id, String action, StaffMember who) {
		this.audit.record(who.id().value(), action, "contact", id.value().toString(), Map.of(), null);
	}

	/**
	 * A wish and how far it has come.
	 *
	 * @param letters what was written to the person
	 */
	record Open(ContactWish wish, RecoveryCase now, Letters letters) {
	}

	/**
	 * What somebody sees.
	 *
	 * @param open the cases they may read
	 * @param head whether they are a head of recruiting there
	 * @param unheard how many nobody may read
	 */
	record Page(List<Open> open, boolean head, int unheard) {
	}

}
