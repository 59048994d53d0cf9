package dev.goodword.communication;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.goodword.applications.ApplicationSummary;
import dev.goodword.applications.Applications;
import dev.goodword.applications.StageMoveEntry;
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

	private final MessageSource messages;

	RecordedFacts(Applications applications, Positions positions, MessageSource messages) {
		this.applications = applications;
		this.positions = positions;
		this.messages = messages;
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

	/** What is still open, in the candidate's language. */
	String open(Scene scene) {
		ApplicationSummary application = scene.application();
		boolean early = application.stageKind() == StageKind.NEW || application.stageKind() == StageKind.SCREEN;
		if (early && application.readAt() == null) {
			return say(scene, "communication.open.reading");
		}
		if (application.interviewHeldAt() != null) {
			return say(scene, "communication.open.talk", scene.dates().shortDate(application.interviewHeldAt()).text());
		}
		if (early) {
			return say(scene, "communication.open.choice");
		}
		return wasTold(application)
				? say(scene, "communication.open.step",
						this.positions.stage(application.stage()).publicName().in(scene.language()))
				: say(scene, "communication.open.decision");
	}

	/** A step one was moved to silently is not named. */
	private boolean wasTold(ApplicationSummary application) {
		return this.applications.log(application.id())
			.stream()
			.filter((entry) -> entry.cause() == StageMoveEntry.Cause.MOVED && !entry.undone())
			.reduce((earlier, later) -> later)
			.filter((entry) -> !entry.silent() && entry.toStage().equals(application.stage()))
			.isPresent();
	}

	private String fact(Scene scene, String name, @Nullable Instant at, Instant since) {
		return (at == null || at.isBefore(since)) ? ""
				: say(scene, "communication.fact." + name, scene.dates().shortDate(at).text());
	}

	private String say(Scene scene, String key, Object... arguments) {
		return Objects.requireNonNull(this.messages.getMessage(key, arguments, scene.language().locale()));
	}

}
