package dev.goodword.files;

import java.time.Duration;

import org.springframework.util.unit.DataSize;

/** The default settings, and variations of them. */
final class FileSettingsFixture {

	private FileSettingsFixture() {
	}

	static FileSettings settings() {
		return with(child(Duration.ofSeconds(10), 200), Duration.ofSeconds(3));
	}

	static FileSettings with(FileSettings.Child child, Duration uploadWait) {
		return new FileSettings(DataSize.ofMegabytes(10), 40, uploadWait, Duration.ofSeconds(30),
				new FileSettings.Archive(2000, DataSize.ofMegabytes(50), 100), child,
				new FileSettings.Scanner(null, Duration.ofSeconds(10)));
	}

	static FileSettings.Child child(Duration limit, int files) {
		return new FileSettings.Child(DataSize.ofMegabytes(256), limit, Duration.ofSeconds(30), files, 200_000, false);
	}

}
