package dev.goodword.files;

/** The virus scanner gave no verdict: not there, mute, or not able to. */
class ScannerAway extends RuntimeException {

	ScannerAway(String reason) {
		super(reason);
	}

	ScannerAway(Throwable cause) {
		super(cause.getClass().getSimpleName(), cause);
	}

}
