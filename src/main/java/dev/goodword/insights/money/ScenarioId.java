package dev.goodword.insights.money;

import java.util.UUID;

/** Names one scenario. */
record ScenarioId(UUID value) {

	@Override
	public String toString() {
		return this.value.toString();
	}

}
