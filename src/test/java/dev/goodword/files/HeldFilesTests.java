package dev.goodword.files;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;

import dev.goodword.MovableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.data.jpa.test.autoconfigure.DataJpaTest;
import org.springframework.boot.health.contributor.Status;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** A file is not handed out before the scanner has said that it is clean. */
@Tag("mysql")
@DataJpaTest(showSql = false,
		properties = { "spring.jpa.hibernate.ddl-auto=none", "spring.jpa.properties.hibernate.jdbc.time_zone=UTC",
				"spring.jpa.properties.hibernate.type.preferred_uuid_jdbc_type=BINARY" })
@Import(FilesTestPorts.class)
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class HeldFilesTests {

	private static final Duration A_PAUSE = Duration.ofMinutes(11);

	@Autowired
	private Files files;

	@Autowired
	private HeldFiles held;

	@Autowired
	private UploadReading reading;

	@Autowired
	private FilesTestPorts.ToldScanner scanner;

	@Autowired
	private FilesTestPorts.RecordedWork work;

	@Autowired
	private InstantSource clock;

	@BeforeEach
	void beAway() {
		this.scanner.set(true, true);
		this.work.requests().clear();
	}

	@AfterEach
	void judgeAllAndBeGone() {
		this.scanner.set(false, false);
		((MovableClock) this.clock).moveBy(A_PAUSE);
		this.held.runDue();
		assertThat(this.held.nextDue()).isEmpty();
	}

	@Test
	void takesAnUploadAndHoldsItWhileTheScannerIsAway() {
		StoredFile stored = this.files.receive("cv.txt", Samples.ascii("Ten years"));

		assertThat(stored.state()).isEqualTo(ReadState.HELD);
		assertThat(this.files.text(stored.id())).isEmpty();
		assertThatExceptionOfType(FileHeld.class).isThrownBy(() -> this.files.content(stored.id()));
		this.reading.run(stored.id().toString());
		assertThat(this.files.file(stored.id()).state()).isEqualTo(ReadState.HELD);
		assertThat(this.work.requests()).isEmpty();
	}

	@Test
	void letsItGoAndReadsItOnceItIsFoundClean() {
		StoredFile stored = this.files.receive("cv.txt", Samples.ascii("Ten years"));
		assertThat(this.held.runDue()).isZero();
		assertThat(health()).isEqualTo("SCANNER_AWAY");
		this.scanner.set(true, false);
		assertThat(this.held.runDue()).as("the pause is kept").isZero();
		((MovableClock) this.clock).moveBy(A_PAUSE);

		assertThat(this.held.runDue()).isOne();

		assertThat(this.files.content(stored.id())).isEqualTo(Samples.ascii("Ten years"));
		assertThat(this.work.requests()).extracting((request) -> request.getKey())
			.containsExactly(stored.id().toString());
		this.reading.run(stored.id().toString());
		assertThat(this.files.text(stored.id())).contains("Ten years");
		assertThat(health()).isEqualTo(Status.UP.getCode());
	}

	@Test
	void locksAVirusAwayThatIsFoundLater() throws Exception {
		StoredFile stored = this.files.receive("cv.pdf", infected());
		this.scanner.set(true, false);
		((MovableClock) this.clock).moveBy(A_PAUSE);

		assertThat(this.held.runDue()).isOne();

		assertThat(this.files.file(stored.id()).state()).isEqualTo(ReadState.QUARANTINED);
		assertThatExceptionOfType(FileHeld.class).isThrownBy(() -> this.files.content(stored.id()));
		assertThat(this.work.requests()).isEmpty();
		((MovableClock) this.clock).moveBy(A_PAUSE);
		assertThat(this.held.runDue()).isZero();
	}

	@Test
	void aFileWithoutAVerdictKeepsNobodyElseWaiting() {
		StoredFile stuck = this.files.receive("stuck.txt", Samples.ascii("never judged"));
		StoredFile other = this.files.receive("cv.txt", Samples.ascii("Ten years"));
		this.scanner.chokeOn("never judged");
		((MovableClock) this.clock).moveBy(A_PAUSE);

		assertThat(this.held.runDue()).isOne();

		assertThat(this.files.file(other.id()).state()).isEqualTo(ReadState.PENDING);
		assertThat(this.files.file(stuck.id()).state()).isEqualTo(ReadState.HELD);
		assertThat(health()).isEqualTo("UP");
	}

	@Test
	void refusesAVirusAtOnceAndKeepsNothingOfIt() throws Exception {
		this.scanner.set(true, false);
		byte[] infected = infected();
		assertThatExceptionOfType(FileRefused.class).isThrownBy(() -> this.files.receive("cv.pdf", infected))
			.satisfies((refused) -> assertThat(refused.problem()).isEqualTo(FileProblem.VIRUS));
		assertThat(this.files.receive("cv.txt", Samples.ascii("Ten years")).state()).isEqualTo(ReadState.READ);
	}

	@Test
	void holdsWhatComesInATransactionUntilItWasScanned() {
		this.scanner.set(true, false);
		StoredFile stored = this.files.store("cv.txt", Samples.ascii("Ten years"));
		assertThat(stored.state()).isEqualTo(ReadState.HELD);
		assertThat(this.held.nextDue()).isPresent();
		assertThat(this.held.runDue()).isOne();
		assertThat(this.files.file(stored.id()).state()).isEqualTo(ReadState.PENDING);
	}

	@Test
	void looksForNothingInWhatWasTyped() {
		assertThat(this.files.storeTyped("about.txt", "Ten years").state()).isEqualTo(ReadState.PENDING);
		assertThat(this.held.runDue()).isZero();
	}

	private String health() {
		return new ScannerHealth(this.scanner, this.held).health().getStatus().getCode();
	}

	private static byte[] infected() throws Exception {
		byte[] pdf = Samples.pdf("Li Ming", "Ten years");
		byte[] virus = ("\n%" + ClamdStub.EICAR + "\n").getBytes(StandardCharsets.US_ASCII);
		byte[] both = java.util.Arrays.copyOf(pdf, pdf.length + virus.length);
		System.arraycopy(virus, 0, both, pdf.length, virus.length);
		return both;
	}

}
