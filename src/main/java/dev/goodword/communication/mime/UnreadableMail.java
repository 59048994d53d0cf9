package dev.goodword.communication.mime;

/** Bytes that are no mail, or that no program can take apart. */
public class UnreadableMail extends Exception {

	UnreadableMail(String message) {
		super(message);
	}

	UnreadableMail(Throwable cause) {
		super(cause);
	}

}
