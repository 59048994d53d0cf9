package dev.goodword.communication;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import org.springframework.stereotype.Component;

/** Puts what was drafted into the outbox, at the hour that fits. */
@Component
class Dispatch {

	private final Scenes scenes;

	private final Writing writing;

	Dispatch(Scenes scenes, Writing writing) {
		this.scenes = scenes;
		this.writing = writing;
	}

	/**
	 * Writes it, unless the occasion was told before.
	 */
	Optional<Message> send(Scene scene, Draft draft, Bond bond, Instant now) {
		return send(scene, draft, bond, draft.kind().undo(), now);
	}

	/**
	 * The same for what can be taken back for another time than is usual.
	 */
	Optional<Message> send(Scene scene, Draft draft, Bond bond, Duration undo, Instant now) {
		SendWindow window = this.scenes.window(scene.person(), scene.position(), bond.deadlineAt())
			.about(this.scenes.talk(draft.kind(), bond.cause(), now));
		Intent intent = new Intent(draft.kind(), scene.position().company(), scene.person().id(),
				scene.application().id(), bond.occasion(), scene.application().stageEpoch(), bond.promise(),
				bond.cause(), bond.deadlineAt());
		int jitter = MessageFamilies.leavesOnTime(draft.kind()) ? 0 : this.writing.jitter();
		SendPlan plan = SendPlan.of(draft.kind(), undo, now, bond.earliest(now), window, jitter);
		return this.writing.write(intent, draft, plan, scene, now);
	}

}
