package dev.goodword.desk;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import dev.goodword.accounts.AccessPolicy;
import dev.goodword.accounts.Permission;
import dev.goodword.accounts.StaffMember;
import dev.goodword.applications.Applications;
import dev.goodword.applications.JobApplicationId;
import dev.goodword.applications.StageMoveEntry;
import dev.goodword.communication.MessageRecord;
import dev.goodword.communication.Messages;
import dev.goodword.desk.model.DeskRow;
import dev.goodword.desk.model.DeskRows;
import dev.goodword.positions.PositionId;

import org.springframework.stereotype.Component;

/**
 * What somebody can still take back, in words: who, what, when it goes out, and until
 * when.
 */
@Component
public class UndoNotices {

	/** A silent move can be taken back as long as one that tells something. */
	public static final Duration SILENT = Duration.ofMinutes(5);

	/** A "no" decided before a long holiday waits longest for its hour. */
	private static final Duration LONGEST = Duration.ofDays(14);

	private static final int SHOWN = 3;

	private final Applications applications;

	private final Messages messages;

	private final DeskRows rows;

	private final InstantSource clock;

	UndoNotices(Applications applications, Messages messages, DeskRows rows, InstantSource clock) {
		this.applications = applications;
		this.messages = messages;
		this.rows = rows;
		this.clock = clock;
	}

	/**
	 * The latest things the person did and may take back now, the first to leave first.
	 */
	public List<UndoNotice> of(StaffMember who, Wording words) {
		List<JobApplicationId> moved = moved(who);
		return notices(this.messages.undoable(moved), this.rows.rows(moved), who, words);
	}

	/** Of the same what concerns one position. */
	public List<UndoNotice> of(PositionId position, StaffMember who, Wording words) {
		List<JobApplicationId> moved = moved(who);
		Map<JobApplicationId, DeskRow> rows = this.rows.rows(moved);
		List<JobApplicationId> here = moved.stream()
			.filter((id) -> rows.containsKey(id) && rows.get(id).position().equals(position))
			.toList();
		return notices(this.messages.undoable(here), rows, who, words);
	}

	/** What the person may take back of one application, whoever did it. */
	public List<UndoNotice> of(JobApplicationId application, StaffMember who, Wording words) {
		List<JobApplicationId> one = List.of(application);
		List<UndoNotice> notices = new ArrayList<>(
				notices(this.messages.undoable(one), this.rows.rows(one), who, words));
		List<StageMoveEntry> log = this.applications.log(application);
		StageMoveEntry latest = log.get(log.size() - 1);
		Instant until = latest.at().plus(SILENT);
		if (isSilentMove(latest) && until.isAfter(this.clock.instant())
				&& AccessPolicy.may(who, Permission.MOVE_APPLICATION)) {
			notices.add(new UndoNotice(words.say("desk.undo.silent", latest.toName().in(words.language())),
					"/applications/" + application + "/moves/" + latest.id() + "/undo", button(until, words)));
		}
		return notices;
	}

	private List<JobApplicationId> moved(StaffMember who) {
		return this.applications.recentlyMovedBy(who.id(), this.clock.instant().minus(LONGEST), SHOWN);
	}

	/** Whether the entry is a move of which the candidate is told nothing. */
	public static boolean isSilentMove(StageMoveEntry entry) {
		return entry.cause() == StageMoveEntry.Cause.MOVED && entry.silent() && !entry.undone();
	}

	private List<UndoNotice> notices(List<MessageRecord> undoable, Map<JobApplicationId, DeskRow> known,
			StaffMember who, Wording words) {
		return undoable.stream()
			.filter((message) -> AccessPolicy.may(who,
					message.kind().isBadNews() ? Permission.END_APPLICATION : Permission.MOVE_APPLICATION))
			.map((message) -> notice(message, Objects.requireNonNull(known.get(message.application())), words))
			.toList();
	}

	private UndoNotice notice(MessageRecord message, DeskRow row, Wording words) {
		Instant leaves = message.times().notBefore();
		Instant until = Objects.requireNonNullElse(message.times().undoUntil(), leaves);
		String name = (row.name() != null) ? row.name() : words.say("desk.erased");
		String text = message.kind().isBadNews() ? words.say("desk.undo.declined", name, moment(leaves, words))
				: words.say("desk.undo.moved", name, row.stage().name().in(words.language()), moment(leaves, words));
		return new UndoNotice(text, "/applications/" + row.application() + "/messages/" + message.id() + "/undo",
				button(until, words));
	}

	private String button(Instant until, Wording words) {
		return words.say("desk.undo.until", moment(until, words));
	}

	private String moment(Instant at, Wording words) {
		return words.moment(at, this.clock.instant(), words.zone());
	}

}
