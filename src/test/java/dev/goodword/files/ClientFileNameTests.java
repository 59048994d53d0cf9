package dev.goodword.files;

import java.text.Normalizer;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ClientFileNameTests {

	@Test
	void keepsNamesInAnyScript() {
		assertThat(ClientFileName.clean("李小龙的简历 (2026).pdf")).isEqualTo("李小龙的简历 (2026).pdf");
		assertThat(ClientFileName.clean("empty#hash.pdf")).isEqualTo("empty#hash.pdf");
		assertThat(ClientFileName.clean("😀.pdf")).isEqualTo("😀.pdf");
	}

	@Test
	void composesLettersAndMarks() {
		assertThat(ClientFileName.clean(Normalizer.normalize("Résumé.pdf", Normalizer.Form.NFD)))
			.isEqualTo("Résumé.pdf");
	}

	@Test
	void removesFoldersControlsAndDirectionMarks() {
		assertThat(ClientFileName.clean("C:\\Users\\me\\cv.pdf")).isEqualTo("cv.pdf");
		assertThat(ClientFileName.clean("../../etc/passwd")).isEqualTo("passwd");
		assertThat(ClientFileName.clean("cv\r\nX-Evil: 1\u0000.pdf")).isEqualTo("cvX-Evil: 1.pdf");
		assertThat(ClientFileName.clean("cv\u202Efdp.exe")).isEqualTo("cvfdp.exe");
	}

	@Test
	void shortensLongNamesAndKeepsTheExtension() {
		String cleaned = ClientFileName.clean("名".repeat(500) + ".docx");
		assertThat(cleaned).hasSize(200).endsWith("名.docx");
		assertThat(ClientFileName.clean("😀".repeat(200))).hasSize(200);
	}

	@Test
	void namesTheNameless() {
		assertThat(ClientFileName.clean("")).isEqualTo("file");
		assertThat(ClientFileName.clean("..")).isEqualTo("file");
		assertThat(ClientFileName.clean("\u202E")).isEqualTo("file");
	}

}
