package dev.goodword.desk;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.goodword.accounts.AccessPolicy;
import dev.goodword.accounts.Permission;
import dev.goodword.accounts.StaffMember;
import dev.goodword.applications.Applications;
import dev.goodword.applications.JobApplicationId;
import dev.goodword.applications.StageMoveEntry;
import dev.goodword.communication.MessageKind;
import dev.goodword.communication.Messages;
import dev.goodword.desk.model.DeskRow;
import dev.goodword.desk.model.DeskRows;
import dev.goodword.positions.PositionId;
import org.jspecify.annotations.Nullable;

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

	/** What tells of something else than a move or an end. */
	private static final Set<MessageKind> BY_THEMSELVES = EnumSet.of(MessageKind.PERSONAL_UPDATE,
			MessageKind.FREE_MESSAGE, MessageKind.INTERVIEW_INVITATION, MessageKind.INFORMATION_REQUEST);

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
		return notices(moved(who), null, who, words);
	}

	/** Of the same what concerns one position. */
	public List<UndoNotice> of(PositionId position, StaffMember who, Wording words) {
		return notices(moved(who), position, who, words);
	}

	/** What the person may take back of one application, whoever did it. */
	public List<UndoNotice> of(JobApplicationId application, StaffMember who, Wording words) {
		List<StageMoveEntry> log = this.applications.log(application);
		StageMoveEntry latest = log.get(log.size() - 1);
		List<UndoNotice> notices = new ArrayList<>(notices(Map.of(application, latest), null, who, words));
		Instant until = latest.at().plus(SILENT);
		if (isSilentMove(latest) && until.isAfter(this.clock.instant())
				&& AccessPolicy.may(who, Permission.MOVE_APPLICATION)) {
			notices.add(new UndoWords(words, this.clock.instant()).silent(latest, until));
		}
		return notices;
	}

	private Map<JobApplicationId, StageMoveEntry> moved(StaffMember who) {
		return this.applications.latestMovesBy(who.id(), this.clock.instant().minus(LONGEST), SHOWN)
			.stream()
			.collect(Collectors.toMap(StageMoveEntry::application, (entry) -> entry, (one, other) -> one,
					LinkedHashMap::new));
	}

	/** Whether the entry is a move of which the candidate is told nothing. */
	public static boolean isSilentMove(StageMoveEntry entry) {
		return entry.cause() == StageMoveEntry.Cause.MOVED && entry.silent() && !entry.undone();
	}

	/**
	 * Of the messages of these applications those that tell of the latest entry; what
	 * tells of an earlier one would be refused.
	 */
	private List<UndoNotice> notices(Map<JobApplicationId, StageMoveEntry> latest, @Nullable PositionId position,
			StaffMember who, Wording words) {
		UndoWords say = new UndoWords(words, this.clock.instant());
		Map<JobApplicationId, DeskRow> known = this.rows.rows(latest.keySet());
		return this.messages.undoable(latest.keySet())
			.stream()
			.filter((message) -> AccessPolicy.may(who, UndoWords.needed(message.kind())))
			.flatMap((message) -> Stream.ofNullable(latest.get(Objects.requireNonNull(message.application())))
				.filter((entry) -> BY_THEMSELVES.contains(message.kind()) || entry.id().value().equals(message.cause()))
				.flatMap((entry) -> Stream.ofNullable(known.get(entry.application()))
					.filter((row) -> position == null || row.position().equals(position))
					.map((row) -> say.notice(message, entry, row))))
			.toList();
	}

}
