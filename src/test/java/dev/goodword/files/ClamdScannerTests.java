package dev.goodword.files;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Random;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class ClamdScannerTests {

	private ClamdStub daemon;

	private VirusScanner scanner;

	@BeforeEach
	void start() throws IOException {
		this.daemon = new ClamdStub();
		this.scanner = new ClamdScanner(new FileSettings.Scanner(this.daemon.address(), Duration.ofMillis(300)));
	}

	@AfterEach
	void stop() throws IOException {
		this.daemon.close();
	}

	@Test
	void tellsAVirusFromAResume() {
		assertThat(this.scanner.findsVirus("Ten years of Java".getBytes(StandardCharsets.UTF_8))).isFalse();
		assertThat(this.scanner.findsVirus(("%PDF-1.7\n%" + ClamdStub.EICAR).getBytes(StandardCharsets.US_ASCII)))
			.isTrue();
	}

	@ParameterizedTest
	@ValueSource(ints = { 0, 1, 65_535, 65_536, 65_537, 1_000_000 })
	void sendsEveryByteOnceInChunksADaemonTakes(int size) {
		byte[] content = new byte[size];
		new Random(size).nextBytes(content);

		this.scanner.findsVirus(content);

		assertThat(this.daemon.seen()).singleElement().isEqualTo(content);
		assertThat(this.daemon.largestChunk()).isLessThanOrEqualTo(65_536);
	}

	@ParameterizedTest
	@EnumSource(value = ClamdStub.Mood.class, mode = Mode.EXCLUDE, names = "WORKS")
	void takesNothingButAVerdictForOne(ClamdStub.Mood mood) {
		this.daemon.be(mood);

		assertThatExceptionOfType(ScannerAway.class).isThrownBy(() -> this.scanner.findsVirus(new byte[9_000_000]));

		this.daemon.be(ClamdStub.Mood.WORKS);
		assertThat(this.scanner.findsVirus(new byte[10])).isFalse();
	}

	@Test
	void isAwayWhereNobodyListens() throws IOException {
		this.daemon.close();
		assertThatExceptionOfType(ScannerAway.class).isThrownBy(() -> this.scanner.findsVirus(new byte[1]));
	}

	@ParameterizedTest
	@ValueSource(strings = { "clamd", ":3310", "clamd:", "clamd:port", "http://clamd:3310/" })
	void refusesToStartWithAnAddressThatIsNone(String address) {
		assertThatIllegalArgumentException().isThrownBy(() -> new FileSettings.Scanner(address, Duration.ofSeconds(1)))
			.withMessage("goodword.files.scanner.clamd-address is not host:port");
	}

	@Test
	void isNamedByItsAddressAlone() {
		assertThat(new FileSettings.Scanner(" ", Duration.ofSeconds(1)).isNamed()).isFalse();
		assertThat(new FileSettings.Scanner(null, Duration.ofSeconds(1)).isNamed()).isFalse();
		assertThat(new FileSettings.Scanner("[::1]:3310", Duration.ofSeconds(1)).clamd().getHostString())
			.isEqualTo("::1");
	}

}
