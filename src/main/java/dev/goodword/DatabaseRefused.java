package dev.goodword;

/** The database server is one the product does not keep its word on. */
class DatabaseRefused extends RuntimeException {

	/**
	 * @param reason one sentence for the person who starts the product
	 */
	DatabaseRefused(String reason) {
		super(reason);
	}

}
