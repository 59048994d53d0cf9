package dev.goodword.communication.bounces;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import dev.goodword.communication.mime.MailOpening;
import dev.goodword.communication.mime.SharedMails;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Real reports of many servers, each read as a person read it. */
class SharedBouncesTests {

	@Test
	void readsEveryRealReportAsAPersonWould() throws Exception {
		Map<String, Set<String>> expected = new TreeMap<>();
		SharedMails.table(SharedBouncesTests.class, "expected.csv")
			.forEach((row) -> expected.computeIfAbsent(row[0], (file) -> new TreeSet<>()).add(row[1] + " " + row[2]));
		Map<String, Set<String>> read = new TreeMap<>();
		for (Path file : SharedMails.in("bounces")) {
			read.put(file.getFileName().toString(), lines(file));
		}
		assertThat(read).isEqualTo(expected);
	}

	private static Set<String> lines(Path file) throws Exception {
		MachineAnswer answer = ReportReading.of(MailOpening.of(SharedMails.bytes(file)));
		List<String> lines = new ArrayList<>();
		answer.recipients()
			.forEach((one) -> lines.add(one.kind() + " " + ((one.address() != null) ? one.address().value() : "-")));
		return new TreeSet<>(lines.isEmpty() ? List.of(answer.kind() + " -") : lines);
	}

}
