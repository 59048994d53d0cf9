package dev.goodword.communication;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import dev.goodword.accounts.AccountId;
import dev.goodword.accounts.Accounts;
import dev.goodword.accounts.StaffMember;
import dev.goodword.applications.ApplicationEnded;
import dev.goodword.interviews.InterviewAct;
import dev.goodword.interviews.InterviewEntry;
import dev.goodword.interviews.InterviewFellAway;
import dev.goodword.interviews.InterviewId;
import dev.goodword.interviews.InterviewMoved;
import dev.goodword.interviews.InterviewScheduled;
import dev.goodword.interviews.InterviewState;
import dev.goodword.interviews.InterviewSummary;
import dev.goodword.interviews.Interviews;
import dev.goodword.shared.Chance;
import dev.goodword.shared.OutgoingMail;
import org.jspecify.annotations.Nullable;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Mails with the entry for their own calendar to those who lead a talk: when it is
 * agreed, moved, called off, or led by others. Each is put down with the fact and written
 * at the hand-over from what is true then, so that of changes in a row the last one
 * leaves.
 */
@Component
class PanelMails {

	private final StaffDigestRepository digests;

	private final PanelLetters letters;

	private final Interviews interviews;

	private final Accounts accounts;

	private final PanelSight sight;

	private final Chance chance;

	PanelMails(StaffDigestRepository digests, PanelLetters letters, Interviews interviews, Accounts accounts,
			PanelSight sight, Chance chance) {
		this.digests = digests;
		this.letters = letters;
		this.interviews = interviews;
		this.accounts = accounts;
		this.sight = sight;
		this.chance = chance;
	}

	@EventListener
	void on(InterviewScheduled fact) {
		note(fact.interview(), fact.at());
	}

	@EventListener
	void on(InterviewMoved fact) {
		note(fact.interview(), fact.at());
	}

	@EventListener
	void on(InterviewFellAway fact) {
		if (fact.act() == InterviewAct.CANCELLED) {
			note(fact.interview(), fact.at());
		}
	}

	@EventListener
	void on(ApplicationEnded fact) {
		this.interviews.calledOffBy(fact)
			.forEach((talk) -> note(talk, talk.isBooked() ? talk.sequence() + 1 : talk.sequence(), fact.at()));
	}

	private void note(InterviewId id, Instant now) {
		this.interviews.find(id).ifPresent((talk) -> note(talk, talk.sequence(), now));
	}

	/**
	 * Also to whoever led it until now; others have heard that they do not any more. What
	 * was noted of the same state already is noted once.
	 */
	private void note(InterviewSummary talk, int sequence, Instant now) {
		Set<AccountId> panel = talk.plan().panel();
		Map<AccountId, TalkTurn> last = new HashMap<>();
		this.digests.findByAboutIn(TalkTurn.upTo(talk.id(), sequence))
			.forEach((before) -> last.merge(before.person(), turn(before),
					(one, other) -> (one.sequence() > other.sequence()) ? one : other));
		Set<AccountId> people = new LinkedHashSet<>(panel);
		last.forEach((person, turn) -> {
			if (!turn.out()) {
				people.add(person);
			}
			if (turn.sequence() == sequence) {
				people.remove(person);
			}
		});
		Instant end = talk.plan().appointment().endsAt();
		people.stream()
			.flatMap((person) -> this.accounts.active(person).stream())
			.filter((person) -> end.isAfter(now))
			.forEach((person) -> this.digests
				.save(new StaffDigest(this.chance.newId(), person.id(), LocalDate.ofInstant(now, person.zone()),
						StaffMatter.talk(new TalkTurn(talk.id(), sequence, !panel.contains(person.id()))), end, now)));
	}

	/**
	 * The mail; empty when a later one says it, nothing was said that would have to be
	 * taken back, or the person has left. Whoever may not see the application any more
	 * reads no names in it and no time they were not told, and to them the talk is none
	 * of theirs.
	 */
	Optional<OutgoingMail> write(StaffDigest digest, TalkTurn turn, Instant now) {
		InterviewSummary talk = this.interviews.find(turn.talk()).orElse(null);
		StaffMember person = this.accounts.active(digest.person()).orElse(null);
		if (talk == null || person == null) {
			return Optional.empty();
		}
		List<StaffDigest> theirs = this.digests.findByAboutIn(TalkTurn.upTo(talk.id(), talk.sequence()))
			.stream()
			.filter((one) -> one.person().equals(person.id()))
			.toList();
		if (theirs.stream().anyMatch((one) -> turn(one).sequence() > turn.sequence())) {
			return Optional.empty();
		}
		boolean sees = this.sight.reaches(talk, person);
		if (sees && isOf(talk, person.id())) {
			digest.speaksOf(StaffMatter.talk(new TalkTurn(talk.id(), turn.sequence(), false)));
			return Optional.of(this.letters.invite(digest.id(), talk, person, now));
		}
		return theirs.stream()
			.filter(StaffDigest::mayHaveLeft)
			.max(Comparator.comparing((one) -> turn(one).sequence()))
			.filter((last) -> !turn(last).out())
			.filter((last) -> talk.isBooked() || talk.state() == InterviewState.CANCELLED)
			.map((last) -> {
				digest.speaksOf(StaffMatter.talk(new TalkTurn(talk.id(), turn.sequence(), true)));
				return sees ? this.letters.callOff(digest.id(), talk, turn.sequence(), person, now) : this.letters
					.callOffUnnamed(digest.id(), asTold(talk, last.handedAt()), turn.sequence(), person, now);
			});
	}

	/** With the time that stood when they were told last. */
	private InterviewSummary asTold(InterviewSummary talk, @Nullable Instant told) {
		return this.interviews.log(talk.application())
			.stream()
			.filter((entry) -> entry.interview().equals(talk.id()) && entry.act().isAgreement())
			.filter((entry) -> told != null && !entry.at().isAfter(told))
			.reduce((first, second) -> second)
			.map(InterviewEntry::appointment)
			.map(talk::at)
			.orElse(talk);
	}

	private static boolean isOf(InterviewSummary talk, AccountId person) {
		return talk.isBooked() && talk.plan().panel().contains(person);
	}

	private static TalkTurn turn(StaffDigest digest) {
		return Objects.requireNonNull(digest.about().talk());
	}

}
