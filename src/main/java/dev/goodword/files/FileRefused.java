package dev.goodword.files;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** A file was not taken; nothing of it was stored. */
@ResponseStatus(HttpStatus.UNPROCESSABLE_CONTENT)
public class FileRefused extends RuntimeException {

	private final FileProblem problem;

	private final transient Object[] arguments;

	FileRefused(FileProblem problem, Object... arguments) {
		super("File refused: " + problem);
		this.problem = problem;
		this.arguments = arguments;
	}

	/** What is wrong with it. */
	public FileProblem problem() {
		return this.problem;
	}

	/** The arguments for the message of {@link FileProblem#messageKey()}. */
	public Object[] arguments() {
		return this.arguments.clone();
	}

}
