package dev.goodword.insights.recovery;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import dev.goodword.accounts.Accounts;
import dev.goodword.accounts.Company;
import dev.goodword.accounts.StaffMember;
import dev.goodword.applications.Refused;
import dev.goodword.audit.AuditLog;
import dev.goodword.communication.PersonalMails;
import dev.goodword.communication.PersonalMails.Fate;
import dev.goodword.communication.PersonalSource;
import dev.goodword.insights.recovery.RecoveryCases.Case;
import dev.goodword.insights.recovery.RecoveryTable.By;
import dev.goodword.shared.EmailAddress;
import dev.goodword.surveys.ContactId;
import dev.goodword.surveys.ContactLetter;
import dev.goodword.surveys.ContactLetter.Addressee;
import dev.goodword.surveys.ContactLetters;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Letters to people who asked to be contacted. The product sends them: whoever writes is
 * not shown the address, which the person was told is not passed on. If they answer, they
 * answer to whoever wrote.
 */
@Component
@Transactional
class RecoveryAnswers implements PersonalSource {

	private final RecoveryCases cases;

	private final RecoveryTable table;

	private final ContactLetters letters;

	private final PersonalMails mails;

	private final Accounts accounts;

	private final AuditLog audit;

	private final InstantSource clock;

	RecoveryAnswers(RecoveryCases cases, RecoveryTable table, ContactLetters letters, PersonalMails mails,
			Accounts accounts, AuditLog audit, InstantSource clock) {
		this.cases = cases;
		this.table = table;
		this.letters = letters;
		this.mails = mails;
		this.accounts = accounts;
		this.audit = audit;
		this.clock = clock;
	}

	/**
	 * What was written about a case, and whether it gets there.
	 *
	 * @param all the oldest first
	 * @param fates what became of each
	 */
	record Letters(List<ContactLetter> all, Map<UUID, Fate> fates, Reach reach) {

		/** What became of one; one of which nothing is known may have arrived. */
		Fate fate(ContactLetter letter) {
			return Objects.requireNonNull(this.fates.get(letter.id()));
		}

		/** Whether one has not left yet. */
		boolean isUnderway() {
			return this.fates.containsValue(Fate.WAITING);
		}

	}

	/** The letters about cases that somebody may read. */
	@Transactional(readOnly = true)
	Map<ContactId, Letters> of(Collection<Case> some, StaffMember reader) {
		List<ContactLetter> all = this.letters.of(some.stream().map(Case::wish).toList(), reader.id());
		Map<UUID, Fate> fates = fates(all);
		return some.stream()
			.map((one) -> one.wish().id())
			.collect(Collectors.toMap((id) -> id,
					(id) -> letters(id, all.stream().filter((letter) -> letter.wish().equals(id)).toList(), fates)));
	}

	private Letters letters(ContactId wish, List<ContactLetter> theirs, Map<UUID, Fate> all) {
		Map<UUID, Fate> fates = theirs.stream()
			.collect(Collectors.toMap(ContactLetter::id, (letter) -> all.getOrDefault(letter.id(), Fate.UNSURE)));
		return new Letters(theirs, fates,
				Reach.of(isReachable(wish), theirs.stream().map((letter) -> fates.get(letter.id())).toList()));
	}

	private Map<UUID, Fate> fates(Collection<ContactLetter> all) {
		return this.mails.fates(this, all.stream().map(ContactLetter::id).toList());
	}

	private boolean isReachable(ContactId wish) {
		EmailAddress address = this.letters.addressee(wish).map(Addressee::address).orElse(null);
		return address != null && this.mails.takesMail(address);
	}

	/**
	 * Writes to the person. The first letter answers; the same words once more are no
	 * second letter.
	 * @param seen how many letters stood on the page
	 * @throws UnknownCase when there is none the person may see
	 * @throws Refused when nobody has said how urgent it is, nothing or too much is
	 * written, no mail reaches them, or somebody wrote meanwhile
	 */
	void write(Company company, ContactId id, String text, int seen, StaffMember who) {
		Case one = one(company, id, who);
		RecoveryCase now = this.table.lock(id).orElse(one.now());
		Letters before = of(one, who);
		if (isRepeated(before, text, who)) {
			return;
		}
		Refused.ifObjected(RecoveryPolicy.toWrite(now, text, before, seen));
		Instant at = this.clock.instant();
		this.mails.put(this, this.letters.write(one.wish(), who.id(), text, at), who, at);
		this.table.answer(now, !now.isLate(LocalDate.ofInstant(at, company.zone())), new By(who.id(), at));
		this.audit.record(who.id().value(), "recovery.written", "contact", id.value().toString(), Map.of(), null);
	}

	/** The letters about one case. */
	@Transactional(readOnly = true)
	Letters of(Case one, StaffMember reader) {
		return Objects.requireNonNull(of(List.of(one), reader).get(one.wish().id()));
	}

	private static boolean isRepeated(Letters before, String text, StaffMember who) {
		return before.all()
			.stream()
			.reduce((earlier, later) -> later)
			.filter((last) -> last.by().equals(who.id()) && last.text().equals(text) && before.fate(last) != Fate.LOST)
			.isPresent();
	}

	/** One case that somebody may see. */
	@Transactional(readOnly = true)
	Case one(Company company, ContactId id, StaffMember who) {
		return this.cases.of(company, who)
			.cases()
			.stream()
			.filter((one) -> one.wish().id().equals(id))
			.findFirst()
			.orElseThrow(UnknownCase::new);
	}

	/** Nothing that was written about it is kept. */
	void forget(Case one, StaffMember who) {
		this.letters.of(List.of(one.wish()), who.id()).forEach((letter) -> this.mails.forget(this, letter.id()));
		this.letters.forget(one.wish().id());
	}

	@Override
	public String name() {
		return "RECOVERY";
	}

	@Override
	@Transactional(readOnly = true)
	public Optional<Personal> of(UUID letter) {
		return this.letters.find(letter)
			.flatMap((found) -> this.letters.addressee(found.wish()).flatMap((to) -> personal(found, to)));
	}

	private Optional<Personal> personal(ContactLetter letter, Addressee to) {
		return Optional.ofNullable(to.address())
			.map((address) -> new Personal(address, to.greeting(), to.language(),
					this.accounts.company(letter.company()).name().in(to.language()), letter.by(), letter.text()));
	}

	/** They were not answered after all, unless another letter may have reached them. */
	@Override
	public void lost(UUID letter) {
		this.letters.find(letter).ifPresent((found) -> {
			List<ContactLetter> others = this.letters.about(found.wish())
				.stream()
				.filter((other) -> !other.id().equals(letter))
				.toList();
			Map<UUID, Fate> fates = fates(others);
			if (others.stream().allMatch((other) -> fates.get(other.id()) == Fate.LOST)) {
				this.table.reopen(found.wish());
			}
		});
	}

}
