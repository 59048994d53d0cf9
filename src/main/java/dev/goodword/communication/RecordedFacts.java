package dev.goodword.communication;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.goodword.applications.ApplicationSummary;
import dev.goodword.applications.Applications;
import dev.goodword.applications.StageMoveEntry;
import dev.goodword.positions.PositionStatus;
import dev.goodword.positions.Positions;
import dev.goodword.positions.StageKind;
import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * What a holding message may say: a whitelist of recorded events
 * ({@code communication.md} 3.7). What nobody recorded has no sentence, and nothing the
 * candidate was not told of is given away.
 */
@Component
class RecordedFacts {

	private final Applications applications;

	private final Positions positions;

	private final MessageRepository messages;

	private final MessageSource words;

	RecordedFacts(Applications applications, Positions positions, MessageRepository messages, MessageSource words) {
		this.applications = applications;
		this.positions = positions;
		this.messages = messages;
		this.words = words;
	}

	/**
	 * What has happened since, in the candidate's language; empty when nothing was
	 * recorded.
	 */
	String done(Scene scene, Instant since) {
		ApplicationSummary application = scene.application();
		List<String> facts = Stream
			.of(fact(scene, "read", application.readAt(), since),
					fact(scene, "talk", application.interviewHeldAt(), since))
			.filter((fact) -> !fact.isEmpty())
			.toList();
		boolean chinese = scene.language().isChinese();
		return facts.isEmpty() ? ""
				: facts.stream().collect(Collectors.joining(chinese ? "；" : "; ", "", chinese ? "。" : "."));
	}

	/**
	 * What is still open, in the candidate's language: from the last step they were told
	 * of, never from one they were moved to silently.
	 */
	String open(Scene scene) {
		ApplicationSummary application = scene.application();
		if (!application.isOpen()) {
			return say(scene, "communication.open.decision");
		}
		if (scene.position().status() == PositionStatus.PAUSED) {
			return say(scene, "communication.open.paused");
		}
		StageMoveEntry told = lastTold(application);
		Instant talk = application.interviewHeldAt();
		if (talk != null && (told == null || talk.isAfter(told.at()))) {
			return say(scene, "communication.open.talk", scene.dates().shortDate(talk).text());
		}
		if (told != null) {
			return say(scene, "communication.open.step",
					this.positions.stage(told.toStage()).publicName().in(scene.language()));
		}
		boolean early = application.stageKind() == StageKind.NEW || application.stageKind() == StageKind.SCREEN;
		if (!early) {
			return say(scene, "communication.open.decision");
		}
		return say(scene, (application.readAt() == null) ? "communication.open.reading" : "communication.open.choice");
	}

	/** How far it has come by what they were told, in the candidate's language. */
	String reached(Scene scene) {
		ApplicationSummary application = scene.application();
		StageMoveEntry told = lastTold(application);
		Instant talk = application.interviewHeldAt();
		if (talk != null && (told == null || talk.isAfter(told.at()))) {
			return say(scene, "communication.reached.talk", scene.dates().shortDate(talk).text());
		}
		if (told != null) {
			return this.positions.stage(told.toStage()).publicName().in(scene.language());
		}
		return say(scene,
				(application.readAt() == null) ? "communication.reached.received" : "communication.reached.read");
	}

	/** The last move whose letter stands on the candidate's page; null when none does. */
	private @Nullable StageMoveEntry lastTold(ApplicationSummary application) {
		return this.applications.log(application.id())
			.stream()
			.filter((entry) -> entry.cause() == StageMoveEntry.Cause.MOVED && !entry.undone() && !entry.silent())
			.filter((entry) -> this.messages.findByApplicationAndCauseId(application.id(), entry.id().value())
				.stream()
				.anyMatch((letter) -> letter.moments().times().visibleAt() != null))
			.reduce((earlier, later) -> later)
			.orElse(null);
	}

	private String fact(Scene scene, String name, @Nullable Instant at, Instant since) {
		return (at == null || at.isBefore(since)) ? ""
				: say(scene, "communication.fact." + name, scene.dates().shortDate(at).text());
	}

	private String say(Scene scene, String key, Object... arguments) {
		return Objects.requireNonNull(this.words.getMessage(key, arguments, scene.language().locale()));
	}

}
