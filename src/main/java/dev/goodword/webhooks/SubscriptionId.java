package dev.goodword.webhooks;

import java.util.UUID;

/** Which subscription. */
record SubscriptionId(UUID value) {

	/** What its sealed columns belong to. */
	String seal() {
		return "webhook/" + this.value;
	}

	@Override
	public String toString() {
		return this.value.toString();
	}

}
