package dev.goodword.communication;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

import dev.goodword.accounts.Permission;
import dev.goodword.accounts.StaffMember;
import dev.goodword.applications.Applications;
import dev.goodword.applications.JobApplicationId;
import dev.goodword.communication.templates.Field;
import dev.goodword.communication.templates.Surround.Target;
import dev.goodword.promises.PersonalWords;
import dev.goodword.promises.PromiseSummary;
import dev.goodword.promises.Promises;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Updates that a person of ours writes: no decision yet, their own words, and a new date.
 * Promise and letter are stored together.
 */
@Service
@Transactional
public class PersonalUpdates {

	/** The most characters (code points) of an update. */
	public static final int LONGEST = 2000;

	private final Applications applications;

	private final PersonalWords words;

	private final Promises promises;

	private final Scenes scenes;

	private final LetterFields fields;

	private final Drafting drafting;

	private final Dispatch dispatch;

	private final Previews previews;

	private final Recalls recalls;

	private final InstantSource clock;

	PersonalUpdates(Applications applications, PersonalWords words, Promises promises, Scenes scenes,
			LetterFields fields, Drafting drafting, Dispatch dispatch, Previews previews, Recalls recalls,
			InstantSource clock) {
		this.applications = applications;
		this.words = words;
		this.promises = promises;
		this.scenes = scenes;
		this.fields = fields;
		this.drafting = drafting;
		this.dispatch = dispatch;
		this.previews = previews;
		this.recalls = recalls;
		this.clock = clock;
	}

	/** The letter as they would read it. */
	public MessagePreview preview(JobApplicationId id, String text, int workingDays, StaffMember who) {
		Scene scene = this.scenes.of(id);
		Instant now = this.clock.instant();
		return this.previews.preview(scene, draft(scene, text, this.words.preview(id, workingDays), who), now, now);
	}

	/**
	 * Writes to the candidate. It can be taken back for five minutes.
	 * @param workingDays what the person gives the team from now on
	 * @throws dev.goodword.applications.Refused when a rule says no
	 */
	public void send(JobApplicationId id, String text, int workingDays, StaffMember who) {
		this.applications.visible(id, who, Permission.WRITE_MESSAGE);
		Instant now = this.clock.instant();
		PersonalWords.Update update = this.words.promise(id, workingDays, who);
		PromiseSummary promise = update.promise();
		Scene scene = this.scenes.of(id);
		Instant deadline = this.promises.countedOn(promise.id()).map(PromiseSummary::deadlineAt).orElse(null);
		this.dispatch.send(scene, draft(scene, text, promise.toldDate(), who),
				new Bond(promise.id().toString(), promise.id(), update.cause(), deadline, now), now);
	}

	/** Takes it back before it was seen; the promise before stands again. */
	void undo(JobApplicationId id, UUID cause, StaffMember who) {
		this.applications.visible(id, who, Permission.WRITE_MESSAGE);
		Instant now = this.clock.instant();
		this.recalls.takeBack(id, cause, now);
		this.promises.causeTakenBack(id, cause, now);
	}

	private Draft draft(Scene scene, String text, LocalDate told, StaffMember who) {
		Map<Field, String> fields = this.fields.common(scene);
		fields.put(Field.STAFF_NAME, who.name());
		fields.put(Field.UPDATE_TEXT, text);
		return this.drafting.draft(MessageKind.PERSONAL_UPDATE, scene, fields, told, who.name(), Target.PAGE);
	}

}
