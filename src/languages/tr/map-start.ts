import type {Words} from '../slices.js';

export const tr: Words<'map-start'> = {
  first: 'Aklına önce kim geliyor?',
  firstHelp: 'Bir ad yeter. Herkes olabilir: bir hayvan da, artık hayatta olmayan biri de.',
  near: 'Seninle ya da yakınında kim oturuyor?',
  nearHelp: 'Bir komşu ya da evdeki bir hayvan da olur.',
  helped: 'Geçen ay sana kim yardım etti?',
  helpedHelp: 'Küçük bir şey de olur: bir kahve, arabayla bırakmak, biraz sohbet.',
  meant: 'Sen ara sıra kimin için bir şey yapıyorsun?',
  meantHelp: 'Alışveriş, bir kart, biraz dinlemek.',
  again: 'Kiminle yeniden konuşmak istersin?',
  againHelp: 'Eskiden tanıdığın biri de olur. Şimdi bir şey yapman gerekmez.',
  care: 'İşi bu olan kimlerden yardım alıyorsun?',
  careHelp: 'Örneğin aile hekimin ya da destek çalışanın. Onlar da aynı ölçüde önemli.',
  firstOf: (client) => `${client} önce kimi düşünüyor?`,
  nearOf: (client) => `${client} kiminle oturuyor, yakınında kim oturuyor?`,
  helpedOf: (client) => `${client} geçen ay kimden yardım aldı?`,
  meantOf: (client) => `${client} ara sıra kimin için bir şey yapıyor?`,
  againOf: (client) => `${client} kiminle yeniden konuşmak ister?`,
  againOfHelp: 'Eskiden tanıdığı biri de olur. Şimdi bir şey yapmak gerekmez.',
  careOf: (client) => `${client} işi bu olan kimlerden yardım alıyor?`,
  careOfHelp: 'Örneğin bir aile hekimi ya da bir destek çalışanı. Onlar da aynı ölçüde önemli.',
  skip: 'Şimdilik geç',
  nextQuestion: 'Sonraki soru',
  enough: 'Şimdilik yeter',
  questions: 'Yardımcı sorular',
  fromList: 'Listeden seç',
  rosterTitle: 'Haritada kimler olsun istersin?',
  rosterHelp: 'Bu kişiler burada biliniyor. Kimin ekleneceğini sen seçersin.',
  rosterOf: (client) => `${client} haritada kimleri istiyor?`,
  rosterOfHelp: (client) => `Bu kişiler burada biliniyor. ${client} kimleri istiyorsa onları seç.`,
  theyAreOn: 'Artık haritadalar.',
  howClose: (name, client) =>
    client === undefined
      ? `${name} sana ne kadar yakın geliyor?`
      : `${client} için ${name} ne kadar yakın?`,
  anybody: 'Herkes olabilir: bir hayvan da, artık hayatta olmayan biri de.',
};
