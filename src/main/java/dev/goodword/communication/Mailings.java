package dev.goodword.communication;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import dev.goodword.accounts.AccessPolicy;
import dev.goodword.accounts.Permission;
import dev.goodword.accounts.StaffMember;
import dev.goodword.applications.ApplicationSummary;
import dev.goodword.applications.Applications;
import dev.goodword.applications.JobApplicationId;
import dev.goodword.applications.NotAllowed;
import dev.goodword.applications.Refusal;
import dev.goodword.applications.Refused;
import dev.goodword.applications.bulk.BatchPolicy;
import dev.goodword.applications.bulk.UndoingBatches;
import dev.goodword.audit.AuditLog;
import dev.goodword.communication.templates.Finding;
import dev.goodword.communication.templates.LetterText;
import dev.goodword.communication.templates.TypedWords;
import dev.goodword.positions.PositionId;
import dev.goodword.positions.PositionSummary;
import dev.goodword.positions.Positions;
import dev.goodword.positions.UnknownPosition;
import dev.goodword.shared.Chance;
import dev.goodword.shared.LocaleTag;
import dev.goodword.shared.Pieces;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Messages in one's own words to many people of a position: the list is frozen, the words
 * are checked, and whoever gets none is named with the reason.
 */
@Service
@Transactional
public class Mailings {

	/** For so long all of it can be taken back: {@code communication.md} 3.10. */
	public static final Duration UNDO = UndoingBatches.UNDO;

	/** From so many people on the number is typed. */
	public static final int TYPED = 25;

	static final String KEY = "communication.mailing.refused.";

	private static final Duration LATELY = Duration.ofDays(4);

	private final MailingTable table;

	private final MailingPeople people;

	private final Applications applications;

	private final Positions positions;

	private final AuditLog audit;

	private final Chance chance;

	private final InstantSource clock;

	Mailings(MailingTable table, MailingPeople people, Applications applications, Positions positions, AuditLog audit,
			Chance chance, InstantSource clock) {
		this.table = table;
		this.people = people;
		this.applications = applications;
		this.positions = positions;
		this.audit = audit;
		this.chance = chance;
		this.clock = clock;
	}

	/**
	 * Freezes a list: these applications and no others. Those of other positions are not
	 * taken.
	 * @throws Refused when nobody is left, or there are more than
	 * {@link BatchPolicy#MOST}
	 */
	public MailingId freeze(PositionId position, Collection<JobApplicationId> chosen, StaffMember who) {
		PositionSummary at = this.positions.visible(position, who);
		require(at, who);
		Map<JobApplicationId, ApplicationSummary> known = new HashMap<>();
		Set<JobApplicationId> ids = new LinkedHashSet<>(chosen);
		Pieces.of(ids).forEach((piece) -> known.putAll(this.applications.summaries(piece)));
		List<JobApplicationId> taken = ids.stream()
			.filter((id) -> Optional.ofNullable(known.get(id))
				.filter((application) -> application.position().equals(position))
				.isPresent())
			.toList();
		if (taken.isEmpty() || taken.size() > BatchPolicy.MOST) {
			throw refused(taken.isEmpty() ? "nobody" : "tooMany");
		}
		MailingId id = new MailingId(this.chance.newId());
		this.table.add(id, position, who.id(), taken, this.clock.instant());
		record(who, "mailing.frozen", id, taken.size());
		return id;
	}

	/**
	 * The message.
	 * @throws UnknownMailing when there is none or the person may not know of it
	 */
	@Transactional(readOnly = true)
	public Mailing mailing(MailingId id, StaffMember who) {
		Mailing mailing = this.table.find(id).orElseThrow(UnknownMailing::new);
		try {
			require(this.positions.visible(mailing.position(), who), who);
		}
		catch (UnknownPosition ex) {
			throw new UnknownMailing();
		}
		return mailing;
	}

	/** Everybody on its list as things stand now, in the list's order. */
	@Transactional(readOnly = true)
	public List<MailingPerson> people(Mailing mailing) {
		return this.people.of(mailing, this.table.items(mailing.id()));
	}

	/** What the person prepares there, and what was sent there lately. */
	@Transactional(readOnly = true)
	public List<Mailing> underway(PositionId position, StaffMember who) {
		return this.table.underway(position, who.id(), this.clock.instant().minus(LATELY));
	}

	/** What has to be otherwise in words for many before they may leave. */
	public static List<Finding> findings(LocaleTag language, LetterText words) {
		return TypedWords.of(language, words, FairWords::stop, List.of());
	}

	/**
	 * Takes these words.
	 * @throws Refused when somebody was quicker, or they may not leave
	 */
	public void word(MailingId id, int version, Map<LocaleTag, LetterText> words, StaffMember who) {
		mailing(id, who);
		boolean clean = !words.isEmpty()
				&& words.entrySet().stream().allMatch((each) -> findings(each.getKey(), each.getValue()).isEmpty());
		if (!clean) {
			throw refused("words");
		}
		orOvertaken(this.table.word(id, version, words));
	}

	/** Sets aside what speaks against writing to somebody on the list. */
	public void want(MailingId id, JobApplicationId application, StaffMember who) {
		orOvertaken(mailing(id, who).isOpen() && this.table.want(id, application));
	}

	/** Drops it; nobody was told anything. */
	public void discard(MailingId id, StaffMember who) {
		Mailing mailing = mailing(id, who);
		orOvertaken(this.table.end(id, mailing.version(), Mailing.State.DISCARDED, this.clock.instant()));
	}

	/**
	 * Decides who gets it; their letters are to be written afterwards, each by itself.
	 * @param version as the person saw it
	 * @param typed the number the person typed; empty for none
	 * @throws Refused when somebody was quicker, nobody is left, or the number is another
	 */
	void begin(MailingId id, int version, Optional<Integer> typed, StaffMember who) {
		Mailing mailing = mailing(id, who);
		Instant now = this.clock.instant();
		List<MailingPerson> all = people(mailing);
		int included = (int) all.stream().filter(MailingPerson::isIncluded).count();
		if (included == 0 || mailing.words().isEmpty()) {
			throw refused("nobody");
		}
		if (included >= TYPED && !typed.equals(Optional.of(included))) {
			throw new Refused(new Refusal(KEY + "count", Integer.toString(included)));
		}
		orOvertaken(this.table.end(id, version, Mailing.State.SENT, now));
		all.forEach((person) -> this.table.settle(id, person.id(),
				person.isIncluded() ? MailingPerson.State.CHOSEN : MailingPerson.State.LEFT,
				person.isIncluded() ? null : person.against().get(0)));
		record(who, "mailing.sent", id, included);
	}

	void record(StaffMember who, String action, MailingId id, int people) {
		this.audit.record(who.id().value(), action, "mailing", id.toString(),
				Map.of("people", Integer.toString(people)), null);
	}

	private void require(PositionSummary position, StaffMember who) {
		if (!AccessPolicy.may(who, Permission.WRITE_MESSAGE, this.positions.scope(position, who))) {
			throw new NotAllowed(Permission.WRITE_MESSAGE);
		}
	}

	private static void orOvertaken(boolean done) {
		if (!done) {
			throw refused("overtaken");
		}
	}

	private static Refused refused(String why) {
		return new Refused(new Refusal(KEY + why, null));
	}

}
