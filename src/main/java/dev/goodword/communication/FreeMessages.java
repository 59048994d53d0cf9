package dev.goodword.communication;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import dev.goodword.accounts.Permission;
import dev.goodword.accounts.StaffMember;
import dev.goodword.applications.ApplicationTrail;
import dev.goodword.applications.Applications;
import dev.goodword.applications.JobApplicationId;
import dev.goodword.applications.Refusal;
import dev.goodword.applications.Refused;
import dev.goodword.communication.templates.Field;
import dev.goodword.communication.templates.Finding;
import dev.goodword.communication.templates.LetterText;
import dev.goodword.communication.templates.Surround.Target;
import dev.goodword.communication.templates.TypedWords;
import dev.goodword.promises.PromiseKind;
import dev.goodword.promises.PromiseSummary;
import dev.goodword.promises.Promises;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a person of ours has to tell a candidate beside decisions, dates and answers. The
 * promise that runs is neither kept nor moved by it: its date stands in the letter.
 */
@Service
@Transactional
public class FreeMessages {

	private final Applications applications;

	private final Promises promises;

	private final Scenes scenes;

	private final LetterFields fields;

	private final Drafting drafting;

	private final Dispatch dispatch;

	private final Previews previews;

	private final Recalls recalls;

	private final ApplicationTrail trail;

	private final InstantSource clock;

	FreeMessages(Applications applications, Promises promises, Scenes scenes, LetterFields fields, Drafting drafting,
			Dispatch dispatch, Previews previews, Recalls recalls, ApplicationTrail trail, InstantSource clock) {
		this.applications = applications;
		this.promises = promises;
		this.scenes = scenes;
		this.fields = fields;
		this.drafting = drafting;
		this.dispatch = dispatch;
		this.previews = previews;
		this.recalls = recalls;
		this.trail = trail;
		this.clock = clock;
	}

	/** Why nothing may be written about the application now; empty when it may. */
	@Transactional(readOnly = true)
	public Optional<Refusal> objection(JobApplicationId id) {
		boolean held = this.promises.active(id)
			.filter((promise) -> promise.kind() == PromiseKind.LEGAL_HOLD)
			.isPresent();
		return FreeMessagePolicy.objection(this.applications.summary(id), held);
	}

	/** What has to be otherwise in these words before they may leave. */
	@Transactional(readOnly = true)
	public List<Finding> findings(JobApplicationId id, LetterText words) {
		Scene scene = this.scenes.of(id);
		List<String> told = this.promises.active(id)
			.map(PromiseSummary::toldDate)
			.stream()
			.flatMap((day) -> Stream.of(scene.dates().longDate(day), scene.dates().shortDate(day),
					scene.dates().yearDate(day), scene.dates().monthDay(day)))
			.map((said) -> said.text())
			.toList();
		return TypedWords.of(scene.language(), words, FairWords::stop, told);
	}

	/**
	 * The letter as they would read it.
	 * @param undo for how long it could be taken back
	 */
	public MessagePreview preview(JobApplicationId id, LetterText words, Duration undo, StaffMember who) {
		Scene scene = this.scenes.of(id);
		return this.previews.free(scene, draft(scene, words, standing(id), who), undo, this.clock.instant());
	}

	/** The same for one letter to one person. */
	public MessagePreview preview(JobApplicationId id, LetterText words, StaffMember who) {
		return preview(id, words, MessageKind.FREE_MESSAGE.undo(), who);
	}

	/**
	 * Writes to the candidate.
	 * @param once what makes it this message and no other: it leaves once, however often
	 * it is asked for
	 * @return false when it was written before
	 * @throws Refused when a rule says no, or the words may not leave
	 */
	public boolean send(JobApplicationId id, LetterText words, UUID once, StaffMember who) {
		return send(id, words, once, MessageKind.FREE_MESSAGE.undo(), who);
	}

	/** The same when it can be taken back for another time than is usual. */
	boolean send(JobApplicationId id, LetterText words, UUID once, Duration undo, StaffMember who) {
		this.applications.visible(id, who, Permission.WRITE_MESSAGE);
		this.applications.lockedSummary(id);
		Refused.ifObjected(objection(id));
		if (!findings(id, words).isEmpty()) {
			throw new Refused(new Refusal("communication.refused.message.words", null));
		}
		Instant now = this.clock.instant();
		Scene scene = this.scenes.of(id);
		PromiseSummary standing = standing(id);
		UUID cause = cause(id, once);
		boolean written = this.dispatch
			.send(scene, draft(scene, words, standing, who),
					new Bond(cause.toString(), (standing != null) ? standing.id() : null, cause, null, now), undo, now)
			.isPresent();
		if (written) {
			this.trail.record(who, "message.written", id);
		}
		return written;
	}

	/** Takes it back before it was seen. */
	void undo(JobApplicationId id, UUID cause, StaffMember who) {
		this.applications.visible(id, who, Permission.WRITE_MESSAGE);
		this.recalls.takeBack(id, cause, this.clock.instant());
	}

	/** What a message of that name brought about; nothing else ever has this cause. */
	static UUID cause(JobApplicationId id, UUID once) {
		return UUID.nameUUIDFromBytes(("message|" + id + "|" + once).getBytes(StandardCharsets.UTF_8));
	}

	/** The promise whose date the letter repeats; null while it is their turn. */
	private @Nullable PromiseSummary standing(JobApplicationId id) {
		return this.promises.active(id).filter((promise) -> !promise.kind().waitsForCandidate()).orElse(null);
	}

	private Draft draft(Scene scene, LetterText words, @Nullable PromiseSummary standing, StaffMember who) {
		Map<Field, String> said = this.fields.common(scene);
		said.put(Field.STAFF_NAME, who.name());
		said.put(Field.MESSAGE_TOPIC, words.subject());
		said.put(Field.UPDATE_TEXT, words.body());
		return this.drafting.draft(MessageKind.FREE_MESSAGE, scene, said,
				(standing != null) ? standing.toldDate() : null, who.name(), Target.PAGE);
	}

}
