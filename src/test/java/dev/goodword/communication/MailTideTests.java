package dev.goodword.communication;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class MailTideTests {

	@TempDir
	Path home;

	@Test
	void remembersTheHighestAcrossStarts() throws IOException {
		MailTide first = new MailTide(this.home);
		assertThat(first.height()).isZero();
		first.sawAt(7);
		first.sawAt(3);
		assertThat(new MailTide(this.home).height()).isEqualTo(7);
		first.sawAt(8);
		assertThat(new MailTide(this.home).height()).isEqualTo(8);
		try (var files = Files.list(this.home)) {
			assertThat(files).as("nothing half written is left").hasSize(1);
		}
	}

	/** A torn file must not keep the whole product from starting. */
	@Test
	void startsWithAFileThatHoldsNoNumber() throws IOException {
		Files.writeString(this.home.resolve("mail-tide"), "");
		MailTide tide = new MailTide(this.home);
		assertThat(tide.height()).isZero();
		tide.sawAt(5);
		assertThat(new MailTide(this.home).height()).isEqualTo(5);
	}

	@Test
	void goesOnWhereNothingCanBeKept() throws IOException {
		Path file = Files.writeString(this.home.resolve("no-folder"), "a file");
		MailTide tide = new MailTide(file);
		tide.sawAt(4);
		assertThat(tide.height()).isEqualTo(4);
	}

}
