package dev.goodword.insights.paper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

import dev.goodword.insights.paper.Paper.Bar;
import dev.goodword.insights.paper.Paper.Block;
import dev.goodword.insights.paper.Paper.Grid;
import dev.goodword.insights.paper.Paper.Line;
import dev.goodword.insights.paper.Paper.Part;
import dev.goodword.insights.paper.Paper.Section;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import org.springframework.context.support.StaticMessageSource;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.FileTemplateResolver;

import static org.assertj.core.api.Assertions.assertThat;

/** The press, looked at with a second library's eyes. */
class PaperPressTests {

	private static final Paper PAPER = paper(Instant.parse("2026-11-23T01:00:00Z"));

	private static final PaperPress PRESS = press();

	private static byte[] printed;

	@BeforeAll
	static void print() throws IOException {
		printed = PRESS.pdf(PAPER);
		Files.write(Path.of("target/paper.pdf"), printed);
	}

	@Test
	void givesTheSameBytesForTheSamePaper() {
		assertThat(PRESS.pdf(Paper.of(PAPER.json()))).isEqualTo(printed);
		assertThat(PRESS.pdf(paper(Instant.parse("2026-11-24T01:00:00Z")))).isNotEqualTo(printed);
	}

	@Test
	void marksWhatStandsInItAndNotWhenItWasMade() {
		assertThat(paper(Instant.EPOCH).mark()).isEqualTo(PAPER.mark());
		assertThat(Paper.of(PAPER.json())).isEqualTo(PAPER);
	}

	@Test
	void givesChineseTextBackToWhoeverExtractsIt() throws IOException {
		try (PDDocument read = Loader.loadPDF(printed)) {
			String text = new PDFTextStripper().getText(read);
			assertThat(text).contains("四个数字", "候选人推荐度（cNPS）", "没有被选中的人，也说我们的好话。")
				.contains("The four figures", "Recommendation (cNPS)", "+21  (−4 to +45)".replace("  ", " "));
		}
	}

	@Test
	void isTaggedAndSaysItsTitleItsLanguageAndItsChapters() throws IOException {
		try (PDDocument read = Loader.loadPDF(printed)) {
			var catalog = read.getDocumentCatalog();
			assertThat(catalog.getMarkInfo().isMarked()).isTrue();
			assertThat(catalog.getStructureTreeRoot()).isNotNull();
			assertThat(catalog.getLanguage()).isEqualTo("en");
			assertThat(read.getDocumentInformation().getTitle()).isEqualTo("Experience, third quarter 2026");
			assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
			var first = catalog.getDocumentOutline().getFirstChild();
			assertThat(first.getTitle()).isEqualTo("What applicants experienced");
			assertThat(first.getFirstChild().getTitle()).isEqualTo("The four figures");
			assertThat(first.getNextSibling().getTitle()).isEqualTo("求职者的体验");
		}
	}

	@Test
	void carriesOnlyTheLettersItNeeds() throws IOException {
		assertThat(printed.length).isLessThan(150_000);
		try (PDDocument read = Loader.loadPDF(printed)) {
			for (PDPage page : read.getPages()) {
				for (COSName name : page.getResources().getFontNames()) {
					PDFont font = page.getResources().getFont(name);
					assertThat(font.isEmbedded()).as(font.getName()).isTrue();
					assertThat(font.getName()).as("a subset").matches("[A-Z]{6}\\+.*");
				}
			}
		}
	}

	@Test
	void saysWhenItWasPutTogetherAndNotWhenItWasPrinted() throws IOException {
		try (PDDocument read = Loader.loadPDF(printed)) {
			COSDictionary about = read.getDocumentInformation().getCOSObject();
			assertThat(about.getString(COSName.CREATION_DATE)).isEqualTo("D:20261123010000Z");
			assertThat(about.getString(COSName.MOD_DATE)).isEqualTo("D:20261123010000Z");
		}
	}

	@Test
	@DisplayName("no sheet of a draft is taken for the report")
	void saysOnEveryPageThatItIsADraft() throws IOException {
		Paper draft = new Paper(PAPER.size(), PAPER.title(), PAPER.subject(), PAPER.madeAt(), PAPER.parts(),
				"Draft: \"figures\" can still change · 草稿");
		try (PDDocument read = Loader.loadPDF(PRESS.pdf(draft))) {
			assertThat(read.getNumberOfPages()).isGreaterThan(3);
			for (int page = 1; page <= read.getNumberOfPages(); page++) {
				PDFTextStripper stripper = new PDFTextStripper();
				stripper.setStartPage(page);
				stripper.setEndPage(page);
				assertThat(stripper.getText(read)).as("page " + page).contains("Draft:", "草稿");
			}
		}
	}

	static PaperPress press() {
		FileTemplateResolver files = new FileTemplateResolver();
		files.setPrefix("templates/");
		files.setSuffix(".html");
		SpringTemplateEngine templates = new SpringTemplateEngine();
		templates.setTemplateResolver(files);
		templates.setTemplateEngineMessageSource(new StaticMessageSource());
		return new PaperPress(templates);
	}

	static Paper paper(Instant madeAt) {
		Bar bar = new Bar("50%", "48.0%", "27.5%", "60.5%", List.of("−100", "0", "+100"));
		Part english = new Part("en", "Third quarter 2026 · Lakeside", "What applicants experienced",
				List.of(new Line("Put together", "23 November 2026"), new Line("Method", "1")),
				List.of(section("four", "The four figures",
						new Block("Recommendation (cNPS)",
								List.of("These answers do not show whether more would suggest applying here."),
								"+21 (−4 to +45)", bar,
								new Grid("Recommendation, in numbers", List.of("What", "Value", "Range"),
										List.of(List.of("Score", "+21", "(−4 to +45)"), List.of("Answers", "33", ""))),
								"Each outcome counts for as many as it has applications."))));
		Part chinese = new Part("zh-Hans", "2026年第三季度 · 湖畔", "求职者的体验", List.of(new Line("生成于", "2026年11月23日")),
				List.of(section("four", "四个数字",
						new Block("候选人推荐度（cNPS）", List.of("没有被选中的人，也说我们的好话。"), "+21（−4至+45）", bar,
								new Grid("候选人推荐度，数字", List.of("项目", "数值", "区间"),
										List.of(List.of("得分", "+21", "（−4至+45）"))),
								"每种结果按其申请数计入，而不是按回答数。每种结果按其申请数计入，而不是按回答数。每种结果按其申请数计入，而不是按回答数。"))));
		return new Paper("A4", "Experience, third quarter 2026", "What applicants experienced", madeAt,
				List.of(english, chinese), null);
	}

	private static Section section(String id, String title, Block... blocks) {
		return new Section(id, title, List.of(blocks));
	}

}
