package dev.goodword.desk.model;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/**
 * Rebuilds the read model once at the start, when {@code goodword.desk.rebuild} is set.
 */
@Component
@ConditionalOnProperty("goodword.desk.rebuild")
class RebuildAtStart implements ApplicationRunner {

	private final DeskRebuild rebuild;

	RebuildAtStart(DeskRebuild rebuild) {
		this.rebuild = rebuild;
	}

	@Override
	public void run(ApplicationArguments arguments) {
		this.rebuild.rebuild();
	}

}
