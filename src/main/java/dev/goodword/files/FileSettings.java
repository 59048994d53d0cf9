package dev.goodword.files;

import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * The settings under {@code goodword.files}.
 *
 * @param maxSize the largest file that is taken
 * @param maxMegapixels the largest picture that is taken, in millions of pixels
 * @param uploadWait how long an upload waits for its text before the page goes on without
 * it
 * @param followUp how long after an upload a file that was not read by then is taken up
 * again in the background; longer than the child may need
 * @param archive the limits for DOCX and ODT, which are archives
 * @param child the process that reads files
 * @param scanner the program that looks for viruses
 */
@Validated
@ConfigurationProperties("goodword.files")
record FileSettings(@DefaultValue("10MB") DataSize maxSize, @DefaultValue("40") @Min(1) int maxMegapixels,
		@DefaultValue("3s") Duration uploadWait, @DefaultValue("30s") Duration followUp,
		@DefaultValue @Valid Archive archive, @DefaultValue @Valid Child child, @DefaultValue @Valid Scanner scanner) {

	/**
	 * Limits for archives, checked before anything else opens them.
	 *
	 * @param entries how many entries at most
	 * @param unpacked how much all entries may unpack to
	 * @param ratio how many times its size an archive or an entry may unpack to, counted
	 * from the first unpacked megabyte
	 */
	record Archive(@DefaultValue("2000") @Min(1) int entries, @DefaultValue("50MB") DataSize unpacked,
			@DefaultValue("100") @Min(2) int ratio) {
	}

	/**
	 * The process that reads files.
	 *
	 * @param heap its heap; a file that needs more is unreadable
	 * @param limit the time for one file; after it the process is killed
	 * @param startLimit the time a new process has to become ready
	 * @param files how many files one process reads before a fresh one takes over
	 * @param textLimit how many characters of a text are kept
	 * @param warm whether it is started with the application and not at the first upload
	 */
	record Child(@DefaultValue("256MB") DataSize heap, @DefaultValue("10s") Duration limit,
			@DefaultValue("30s") Duration startLimit, @DefaultValue("200") @Min(1) int files,
			@DefaultValue("200000") @Min(1000) int textLimit, @DefaultValue("true") boolean warm) {
	}

	/**
	 * The program that looks for viruses.
	 *
	 * @param clamdAddress where a ClamAV daemon listens, as {@code host:port}; without it
	 * nobody looks
	 * @param limit the time it has for one file
	 */
	record Scanner(@Nullable String clamdAddress, @DefaultValue("10s") Duration limit) {

		private static final Pattern ADDRESS = Pattern.compile("\\[?([^\\[\\]]+?)]?:(\\d{1,5})");

		Scanner {
			clamdAddress = (clamdAddress == null || clamdAddress.isBlank()) ? null : clamdAddress.strip();
			if (clamdAddress != null && !ADDRESS.matcher(clamdAddress).matches()) {
				throw new IllegalArgumentException("goodword.files.scanner.clamd-address is not host:port");
			}
		}

		boolean isNamed() {
			return this.clamdAddress != null;
		}

		/** Where it listens; its name is looked up at each connection. */
		InetSocketAddress clamd() {
			Matcher address = ADDRESS.matcher(Objects.requireNonNull(this.clamdAddress));
			address.matches();
			return InetSocketAddress.createUnresolved(address.group(1), Integer.parseInt(address.group(2)));
		}

	}

}
