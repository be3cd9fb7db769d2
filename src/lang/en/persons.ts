const list = (words: string): readonly string[] => words.split(/\s+/).filter((word) => word !== '');

/** The most frequent given names of English-speaking countries, and those common in their press. */
export const given: readonly string[] = list(`
aaron abdul abigail adam adrian agnes aidan ahmed aisha alan albert alejandro alex alexander alexandra alfred alice alicia alison allan allen alonso amanda amber amelia amir amy ana andrea andrew angela anita ann anna anne annie anthony antonio
april arthur ashley audrey barbara barry beatrice ben benjamin bernard bernie beth betty beverly bill bob bonnie boris brad bradley brandon brenda brett brian bridget bruce bryan caitlin calvin cameron carl carla carlos carmen carol caroline
carrie catherine cathy charles charlotte chelsea cheryl chloe chris christian christina christine christopher cindy claire clara clare claudia clive colin colleen connie connor cora craig crystal curtis cynthia daisy dale damian dan daniel danielle darren dave david
dawn dean deborah debra denise dennis derek diana diane dirk dolores dominic don donald donna doris dorothy doug douglas duncan dylan earl ed eddie edward edwin eileen elaine eleanor elena eliot elizabeth ella ellen elliot emily emma eric erica erik ernest esther ethan eugene
eva evan evelyn faith fatima felicity fiona florence frances francis frank fred frederick gail gareth gary gavin gemma geoffrey george gerald gina gladys glenn gloria gordon grace graham grant greg gregory gretchen guy gwen hank hannah harold harriet harry harvey hazel heather hector
heidi helen henry herbert holly howard hugh ian idris imran ingrid irene isaac isabel isabella ivan jack jackie jacob jacqueline jake james jamie jan jane janet janice jason jasmine javier jay jean jeff jeffrey jennifer jenny jeremy jerome jerry jesse jessica jill jim jimmy joan joanna joanne joe joel john
johnny jolene jonathan jordan jorge jose joseph josephine joshua joy joyce juan juanita judith judy julia julian julie justin karen karl kate katherine kathleen kathryn kathy katie keith kelly ken kenneth kevin kim kimberly kirk kristen kyle larry laura lauren laurence lawrence leah lee leo leon leonard leslie lewis
liam lila lily linda lindsay lisa liz lloyd logan lois lori louis louise lucas lucille lucy luis luke lydia lynn madeline malcolm marc marcus margaret marguerite maria marian marie marilyn mario marion marjorie mark marlene martha martin marvin mary matt matthew maud maureen max maya megan melanie melissa meredith michael michele
michelle miguel mike mildred mohammed molly monica morgan muhammad nadia nancy naomi natalie nathan neil nicholas nick nicola nicole nigel noah nora norma norman olga oliver olivia omar oscar owen paige pam pamela pat patricia patrick paul paula pauline peggy penelope penny pete peter philip phillip phyllis priya rachel
ralph ramon randall randy raj ray raymond rebecca reginald renee rhys ricardo richard rick rita rob robert roberta robin rodney roger roland ron ronald rosa rose rosemary ross roy ruby russell ruth ryan sally sam samantha samuel sandra sara sarah scott sean sebastian sergio shannon sharon shaun sheila shirley sidney simon
sofia sonia sophia sophie stacy stanley stella stephanie stephen steve steven stuart sue susan suzanne sylvia tamara tanya tara ted teresa terry thelma theodore theresa thomas tiffany tim timothy tina todd tom tony tracy travis trevor troy una ursula valerie vanessa vera vernon veronica vicki victor victoria vincent violet virginia vivian
walter wanda warren wayne wendy wes wesley will william winston xavier yasmin yvonne zachary zoe
alvaro andres angel claudia cristina eduardo fernando francisco gabriel gonzalo guillermo ignacio jesus joaquin jorge josé lucia manuel marcela marcelo mariana marisol martí martin mauricio pablo pedro rafael ramiro raul roberto rodrigo rosario santiago vicente yadira yolanda maricruz emmanuel vladimir volodymyr xi justin olaf rishi keir jacinda elon kamala barack hillary
`);

/** Titles of courtesy, degree and rank: written before a name, no offices. */
export const honorifics: readonly string[] = list(`
mr mrs ms miss mx dr prof professor doctor sir dame lord lady rev reverend fr father sister brother hon honourable honorable gen general lt lieutenant col colonel capt captain maj major sgt sergeant admiral adm cmdr commander engineer judge rt
`);
