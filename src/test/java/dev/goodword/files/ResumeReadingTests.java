package dev.goodword.files;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class ResumeReadingTests {

	/**
	 * What a person reads in the shared resumes: name, mail, phone. A dash means that
	 * there is none or only a placeholder, a masked one, or one that cannot be dialled.
	 */
	private static final String TRUTH = """
			en_altacv_two-column-icons.pdf|-|-|-
			en_awesome-cv_3pages.pdf|Byungjin Park|posquit0.bj@gmail.com|+82 10-9030-1843
			en_chicv_lorem.pdf|Alex Chi|skyzh@cmu.edu|-
			en_chrome-print_two-column.pdf|JOHN DOE|john.doe@email.com|+1 415-555-0142
			en_deedy_two-column.pdf|Debarghya Das|deedy@fb.com|+1 607-379-5733
			en_hackmyresume_wordml.doc|Jane Q. Fullstacker|jdoe@onecoolstartup.io|+1 650-999-7777
			en_hr-helper_plain.docx|JANE SMITH|jane.smith@example.com|-
			en_latexcv_sidebar.pdf|JAN KÜSTER|info@jankuester.com|-
			en_moderncv_classic-photo.pdf|John Doe|john@doe.org|-
			en_odoo-demo_enrique-jones.pdf|Enrique Jones|enrique.jones152@gmail.example.com|-
			en_odoo-demo_john-bruno.pdf|John Bruno|johnnyboy@gmail.example.com|-
			en_odoo-demo_jose.pdf|Jose|-|-
			en_odoo-demo_jose.txt|Jose|Jose@gmail.com|-
			en_odoo-demo_shane-williams.pdf|Shane Williams|-|-
			en_odoo-demo_tina-augustie_IMAGE-ONLY.pdf|-|-|-
			en_odoo-demo_williams.doc|Shane Williams|ShaneWilliams@info.com|-
			en_odoo-demo_yin-lee.pdf|Yin Lee|yin.lee@wechat.example.com|-
			en_reactive-resume_onyx.pdf|John Doe|john.doe@gmail.com|-
			en_rendercv_classic.pdf|John Doe|john.doe@email.com|-
			en_sb2nov_one-column.pdf|Sourabh Bajaj|sourabh@sourabhbajaj.com|-
			en_simple-resume_3pages-unicode.pdf|John Doe|johndoe@example.com|-
			es_moderncv.pdf|John Doe|john@doe.org|-
			fr_xdocreport_cv.docx|ZERR Angelo|-|-
			fr_xdocreport_cv.odt|-|-|-
			zh_deedy_two-column.pdf|高策|whoami@whoareyou.com|-
			zh_moderncv.pdf|李小龙|xiaolong@li.com.cn|-
			zh_mycv.pdf|刘某某|ryushane.net@gmail.com|-
			zh_poi-tl_textbox-template.docx|-|-|-
			zh_resume-chinese_photo.pdf|-|zheyu.ye18@alumni.imperial.ac.uk|-
			zh_resume-ng-typst.pdf|冯开宇|loveress01@outlook.com|-
			zh_table-form.docx|麻酱|primos@126.com|-
			""";

	@Test
	void saysNothingWrongAboutTheSharedResumes() {
		Map<String, String[]> truth = new TreeMap<>();
		TRUTH.lines().map((line) -> line.split("\\|")).forEach((row) -> truth.put(row[0], row));
		List<Path> resumes = Samples.shared("resumes");
		assertThat(resumes).extracting((file) -> file.getFileName().toString()).containsAll(truth.keySet());
		DocumentText documents = new DocumentText(200_000);
		FileInspection inspection = new FileInspection(FileSettingsFixture.settings());
		List<String> wrong = new ArrayList<>();
		int[] found = new int[4];
		for (Path resume : resumes) {
			String name = resume.getFileName().toString();
			Inspected inspected = inspection.inspect(name, Samples.bytes(resume));
			ResumeFields fields = ResumeReading.read(documents.read(inspected.kind(), inspected.content()).text());
			String[] said = { name, fields.name(), fields.email(), fields.phone() };
			for (int i = 1; i < said.length; i++) {
				if (said[i] != null) {
					found[i]++;
					if (!said[i].equals(truth.get(name)[i])) {
						wrong.add(name + ": " + said[i]);
					}
				}
			}
		}
		assertThat(wrong).isEmpty();
		assertThat(found).containsExactly(0, 21, 24, 4);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			姓名:李明 性别:男\\n邮箱:a@b.cn|李明
			姓 名:欧阳娜娜\\na@b.cn|欧阳娜娜
			个人简历\\n王小红\\na@b.cn|王小红
			张 伟\\na@b.cn|张伟
			李胜男 · 前端工程师\\na@b.cn|李胜男
			Name: Anne-Marie O'Neil\\na@b.cn|Anne-Marie O'Neil
			Curriculum Vitae\\nMcKay Smith\\na@b.com|McKay Smith
			Zoë Nguyễn Thị Ánh\\na@b.com|Zoë Nguyễn Thị Ánh
			""")
	void findsNamesAsTheyAreWritten(String text, String name) {
		assertThat(ResumeReading.read(text.replace("\\n", "\n")).name()).isEqualTo(name);
	}

	@ParameterizedTest
	@ValueSource(strings = { "Senior Software Engineer\na@b.com", "项目经理\na@b.cn", "武汉大学\na@b.cn", "{{name}}\na@b.cn",
			"Lorem Ipsum\na@b.com", "YOUR NAME\na@b.com", "New York\na@b.com", "小龙 李\na@b.cn", "紧急联系人姓名:王芳\na@b.cn",
			"Education\nLi Ming\na@b.com", "React Native TypeScript\na@b.com", "Hello World", "卷不过大家\na@b.cn" })
	void takesNothingElseForAName(String text) {
		assertThat(ResumeReading.read(text).name()).isNull();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			手机:13800138000|+86 138 0013 8000
			138-0013-8000|+86 138 0013 8000
			电话 010-62515511 张|+86 10 6251 5511
			Tel (+44) 20 7946 0958|+44 20 7946 0958
			Mobile 07400 123456|+44 7400 123456
			(212) 736-5000|+1 212-736-5000
			1-650-253-0000|+1 650-253-0000
			Phone: +49 30 901820|+49 30 901820
			""")
	void findsPhonesInInternationalFormat(String text, String phone) {
		assertThat(ResumeReading.read(text).phone()).isEqualTo(phone);
	}

	@ParameterizedTest
	@ValueSource(strings = { "QQ 2127365000", "微信:13800138000", "身份证 11010519491231002X", "2019-2023", "9968513587",
			"8123456789", "T +2 (345) 678 901", "13xxx-xxx-xxx", "185-****-0987", "10.1234/neurips.2023.1234",
			"pp. 4123-4133, 2008", "+1-123-456-7890" })
	void takesNoOtherNumberForAPhone(String text) {
		assertThat(ResumeReading.read(text).phone()).isNull();
	}

	@ParameterizedTest
	@ValueSource(strings = { "your_name@email.com", "name@example.com", "Denver, the.real shane@example.com", "@handle",
			"References\nboss@example.com", "a@b" })
	void takesNoOtherAddressForTheirs(String text) {
		assertThat(ResumeReading.read(text).email()).isNull();
	}

	@Test
	void findsTheAddressBesideLabelsAndIcons() {
		assertThat(ResumeReading.read("邮箱:li.ming+job@example.com.cn").email()).isEqualTo("li.ming+job@example.com.cn");
		assertThat(ResumeReading.read("mailto:li@example.com | x").email()).isEqualTo("li@example.com");
	}

	@Test
	void readsALongTextWithoutEffort() {
		String text = ("1-".repeat(300) + "@".repeat(300) + "\n").repeat(300);
		assertThat(ResumeReading.read(text).isEmpty()).isTrue();
		assertThat(ResumeReading.read("").isEmpty()).isTrue();
	}

}
