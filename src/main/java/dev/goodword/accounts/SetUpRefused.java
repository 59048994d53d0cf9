package dev.goodword.accounts;

/** The set-up token is not the one printed last, or somebody was set up already. */
class SetUpRefused extends RuntimeException {

	SetUpRefused() {
		super("The set-up token is not good");
	}

}
