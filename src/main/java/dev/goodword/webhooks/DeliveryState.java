package dev.goodword.webhooks;

/** Where a delivery stands. */
enum DeliveryState {

	/** It is to be made, or made again. */
	WAITING,
	/** The subscriber took it. */
	DELIVERED,
	/** It was given up after three days. */
	FAILED;

	/** The key of its words. */
	String label() {
		return "webhooks.delivery." + name();
	}

}
