package dev.goodword.desk.application;

import java.util.List;

import dev.goodword.accounts.Permission;
import dev.goodword.applications.Applications;
import dev.goodword.applications.RepeatedSubmission;
import dev.goodword.files.Files;

import org.springframework.stereotype.Component;

/**
 * What came in later under the name and address of an application, and changed nothing.
 */
@Component
class SentAgain {

	private final Applications applications;

	private final Files files;

	SentAgain(Applications applications, Files files) {
		this.applications = applications;
		this.files = files;
	}

	/** The later forms, oldest first. */
	List<ApplicationView.Again> of(Reader reader) {
		return this.applications.repeats(reader.application().id())
			.stream()
			.map((repeat) -> again(repeat, reader))
			.toList();
	}

	private ApplicationView.Again again(RepeatedSubmission repeat, Reader reader) {
		List<ApplicationView.FileLine> papers = reader.may(Permission.SEE_RESUME)
				? this.files.present(repeat.files()).stream().map((file) -> ApplicationPage.file(reader, file)).toList()
				: List.of();
		return new ApplicationView.Again(
				reader.say("desk.again", reader.moment(repeat.receivedAt()).text(), repeat.reference()), papers,
				repeat.answers().stream().map((given) -> ApplicationPage.answer(given, reader)).toList());
	}

}
